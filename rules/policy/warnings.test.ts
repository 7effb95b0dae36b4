import { expect, test } from 'vitest';
import { askedFacts } from './facts.ts';
import { table } from './table.ts';
import { type WarningId, warningsFor } from './warnings.ts';

const day = '2026-11-28';
const w14 = { warnings: ['W14'] } as const;

/** Sellers whose licenses can continue in a paid extended service term. */
const extended = ['microsoft-direct', 'advisor', 'mca-enterprise', 'third-party', 'csp-partner', 'former-csp-partner'];

test.each(askedFacts.channel)(
  'the warning of an extended service term is shown only if licenses from %s can continue in one',
  (channel) => {
    const warned = warningsFor('R13', w14, { channel }, day).length > 0;
    expect(warned).toBe(extended.includes(channel));
  },
);

const rows = [...new Set(table.map(({ row }) => row))];

test.each<readonly [id: WarningId, day: string, of: string]>([
  ['W5', '2020-06-17', 'R13 R20 R21 R25'],
  ['W6', '2020-06-17', 'R24 R25'],
  ['W6-software', day, 'R19b'],
  ['W14', day, 'R13 R20 R25'],
  ['W15', day, 'R11 R12'],
])('the warning %s on %s is for answers of the rows %s only', (id, on, of) => {
  const warned = rows.filter((row) => warningsFor(row, { warnings: [id] }, { channel: 'csp-partner' }, on).length > 0);
  expect(warned.toSorted().join(' ')).toBe(of.split(' ').toSorted().join(' '));
});

test('a warning that needs no figures has no keys for them', () => {
  expect(warningsFor('R9', { warnings: ['W13'] }, {}, day)).toStrictEqual([{ id: 'W13', statements: ['N1.steps'] }]);
});
