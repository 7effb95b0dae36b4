import { expect, test } from 'vitest';
import { InvalidInput } from '../policy/invalid-input.ts';
import { decide } from './decide.ts';
import { decideInCountries } from './in-countries.ts';

const usual = { cloud: 'public', customer: 'end-customer' } as const;
const supported = { ...usual, goal: 'support', channel: 'ea', billing: 'license' } as const;
const switched = {
  ...usual,
  goal: 'take-over',
  channel: 'csp-partner',
  billing: 'usage',
  'azure-offer': 'azure-legacy',
  'partner-type': 'direct-bill',
  'current-partner': 'agrees',
} as const;
const sold = { ...usual, channel: 'this-partner' } as const;

test.each([
  ['support', supported, 'DE', 'DE', 'same', 'request-relationship'],
  ['support', supported, 'DE', 'FR', 'same', 'request-relationship'],
  ['support', supported, 'DE', 'US', 'other', 'blocked-market'],
  ['an Azure switch', switched, 'DE', 'DE', 'same', 'switch-azure'],
  ['an Azure switch', switched, 'DE', 'FR', 'other', 'blocked-market'],
  ['an Azure switch', switched, 'DE', 'US', 'other', 'blocked-market'],
  ['an answer without a market check', sold, 'DE', 'US', 'other', 'already-yours'],
] as const)('%s (%o) from %s to %s: the market is %s, so %s', (_, known, partner, customer, market, outcome) => {
  const decided = decideInCountries(known, { partner, customer }, '2020-09-01');
  expect(decided.known).toEqual({ ...known, market });
  expect(decided.decision).toMatchObject({ outcome });
  expect(decided.decision).toEqual(decide(decided.known, '2020-09-01'));
});

test('an Azure switch needed only the same market before 2018-10-25', () => {
  const countries = { partner: 'DE', customer: 'FR' };
  expect(decideInCountries(switched, countries, '2018-10-24').decision).toMatchObject({ outcome: 'switch-azure' });
  expect(decideInCountries(switched, countries, '2018-10-25').decision).toMatchObject({ outcome: 'blocked-market' });
});

test.each([{}, { partner: 'DE' }, { customer: 'DE' }, { partner: undefined, customer: 'DE' }])(
  'with %o only, nothing follows for the market, and a market that is already known is kept',
  (countries) => {
    expect(decideInCountries(supported, countries).known).toEqual(supported);
    const known = { ...supported, market: 'other' } as const;
    expect(decideInCountries(known, countries)).toEqual({ known, decision: decide(known) });
  },
);

test('two countries replace a market that was known before', () => {
  expect(decideInCountries({ ...supported, market: 'other' }, { partner: 'DE', customer: 'FR' }).known.market).toBe(
    'same',
  );
});

test('a country that is not listed is refused', () => {
  expect(() => decideInCountries(supported, { partner: 'DE', customer: 'RU' })).toThrow(InvalidInput);
});
