import { expect, test } from 'vitest';
import { type Candidate, whatIsMissing } from './ready.ts';

const issued = { editions: ['2026-08-20'], facts: { goal: ['support', 'add'] } };
const ready: Candidate = {
  version: '1.1.0',
  lastVersion: '1.0.9',
  changelog: '# Changes\n\n## 1.1.0\n\n- New.\n\n## 1.0.9\n',
  site: 'https://help.example/',
  uncommitted: [],
  issued: { editions: ['2026-08-20', '2027-01-01'], facts: { goal: ['support', 'add', 'renew'], term: ['ended'] } },
  lastIssued: issued,
};

test('a release that is ready lacks nothing, nor does the first one', () => {
  expect(whatIsMissing(ready)).toEqual([]);
  expect(whatIsMissing({ ...ready, lastVersion: undefined, lastIssued: undefined })).toEqual([]);
});

const faults: readonly (readonly [string, Partial<Candidate>, RegExp])[] = [
  ['a change that is not committed', { uncommitted: ['rules/index.ts'] }, /^Commit .* rules\/index\.ts\.$/],
  ['a version of two numbers', { version: '1.1', changelog: '## 1.1' }, /needs three numbers/],
  ['the version of the last release', { lastVersion: '1.1.0' }, /1\.1\.0 is released/],
  [
    'a version that only sorts later as text',
    { version: '1.0.10', lastVersion: '1.1.0', changelog: '## 1.0.10' },
    /not newer/,
  ],
  ['a version that is not described', { changelog: '## 1.0.9' }, /Describe version 1\.1\.0/],
  ['no address', { site: undefined }, /SITE_URL/],
  ['an address that is not secure', { site: 'http://help.example/' }, /SITE_URL/],
  ['an edition that is gone', { issued: { ...ready.issued, editions: ['2027-01-01'] } }, /“editions”/],
  ['a value in another place', { issued: { ...ready.issued, facts: { goal: ['add', 'support'] } } }, /“facts\.goal”/],
  ['a fact that is gone', { issued: { ...ready.issued, facts: {} } }, /“facts\.goal”/],
];

test.each(faults)('%s is named with what to do', (_, fault, expected) => {
  const missing = whatIsMissing({ ...ready, ...fault });
  expect(missing).toHaveLength(1);
  expect(missing[0]).toMatch(expected);
});
