import { expect, test } from 'vitest';
import { type Alternative, type AlternativeId, alternativeRules, alternativesFor } from './alternatives.ts';
import type { Known } from './facts.ts';

const alternatives: readonly AlternativeId[] = alternativeRules.map(({ id }) => id);
const shown = (known: Known, day: string) => alternativesFor({ alternatives }, known, day);

/** An alternative as text: its goal, and whether it leaves the subscription where it is. */
const inWords = ({ id, goal, inPlace }: Alternative): string =>
  [id, ...(goal ? [`→ ${goal}`] : []), ...(inPlace ? ['in place'] : [])].join(' ');

test.each<readonly [who: string, known: Known, day: string, shown: readonly string[]]>([
  [
    'support for Azure',
    { goal: 'support', billing: 'usage', channel: 'csp-partner' },
    '2026-11-28',
    [
      'support-azure-in-place in place',
      'customer-account in place',
      'recreate-instead',
      'keep-both → add',
      'support-meanwhile → support',
    ],
  ],
  [
    'support for Azure, before its steps were described',
    { goal: 'support', billing: 'usage', channel: 'csp-partner' },
    '2023-07-26',
    ['azure-role in place', 'recreate-instead', 'keep-both → add', 'support-meanwhile → support'],
  ],
  [
    'a move of licenses in an EA',
    { goal: 'take-over', billing: 'license', channel: 'ea' },
    '2026-11-28',
    [
      'recreate-instead',
      'keep-both → add',
      'support-meanwhile → support',
      'change-channel-partner',
      'channel-transfer',
      'change-provider',
    ],
  ],
])('%s has as other ways those for its facts and its day', (_, known, day, expected) => {
  expect(shown(known, day).map(inWords)).toEqual(expected);
});

test('a way that moves the subscription and has no goal has neither `goal` nor `inPlace`', () => {
  expect(alternativesFor({ alternatives: ['recreate-instead'] }, {}, '2020-08-01')).toStrictEqual([
    { id: 'recreate-instead', statements: ['S16', 'S17', 'S18'] },
  ]);
});
