import { expect, test } from 'vitest';
import { behindInWords, held, needlessReasons } from './behind.ts';

const of = (latest: string) => ({
  current: '1.0.0',
  latest,
  isDeprecated: false,
  dependentPackages: [{ name: 'site' }, { name: 'test' }],
});

test('an outdated dependency is listed with the command that updates it, or the reason why it is held', () => {
  expect(behindInWords({ preact: of('2.0.0'), node: of('26.0.0') })).toEqual([
    'preact 1.0.0 → 2.0.0 (site, test)\n  pnpm update --recursive --latest preact',
    `node 1.0.0 → 26.0.0 (site, test)\n  held: ${held.node}`,
  ]);
});

test('a deprecated dependency is named as such', () => {
  expect(behindInWords({ preact: { ...of('2.0.0'), isDeprecated: true } })[0]).toContain('deprecated');
});

test('a reason that no longer holds anything is found', () => {
  expect(needlessReasons({ node: of('26.0.0') })).toEqual(['@types/node']);
});
