import { expect, test } from 'vitest';
import { statement } from '../sources/statements.ts';
import {
  compareCountries,
  countries,
  countryCalled,
  countryNames,
  markets,
  marketsDay,
  neighborhood,
  readCountry,
} from './markets.ts';

/** The counts of N12.2; the three parts of the Caribbean Netherlands share a code, and Brazil is in the list twice. */
const counts = {
  africa: 47,
  'asia-pacific': 18,
  australia: 21,
  brazil: 1,
  canada: 2,
  china: 1,
  europe: 45,
  india: 1,
  japan: 1,
  korea: 1,
  'latin-america-caribbean': 53 - 2,
  'middle-east-eastern-europe': 44,
  'new-zealand': 3,
  taiwan: 1,
  'united-states': 5,
};

test('the markets have as many countries as the page lists, and no country is in two of them', () => {
  expect(Object.fromEntries(Object.entries(markets).map(([id, codes]) => [id, codes.length]))).toEqual(counts);
  expect(new Set(countries).size).toBe(Object.values(markets).flat().length);
  expect(countries).toEqual(countries.toSorted());
});

test('the list has the day of the page that the statements cite', () => {
  expect(marketsDay).toBe(statement('N12.1').date);
});

test('a country is read in either case, with spaces around it', () => {
  expect(readCountry('partnerCountry', ' de ')).toBe('DE');
});

test.each([
  ['DE', 'de', 'same-country', 'same', 'same'],
  ['DE', 'FR', 'same-market', 'same', 'other'],
  ['DE', 'TR', 'other-market', 'other', 'other'],
  ['TR', 'ZA', 'same-market', 'same', 'other'],
  ['US', 'PR', 'other-market', 'other', 'other'],
  ['BQ', 'CW', 'same-market', 'same', 'other'],
] as const)('a partner in %s and a customer in %s: %s', (partner, customer, found, market, azureSwitch) => {
  expect(neighborhood(partner, customer)).toBe(found);
  expect(compareCountries({ partner, customer }, false)).toEqual({ market, finding: found });
  expect(compareCountries({ partner, customer }, true)).toEqual({
    market: azureSwitch,
    finding: found === 'same-market' ? 'same-market-switch' : found,
  });
});

test.each([{}, { partner: 'DE' }, { customer: 'DE' }, { partner: '', customer: 'DE' }])(
  'with %o only, nothing follows for the market',
  (known) => {
    expect(compareCountries(known, false)).toBeUndefined();
    expect(compareCountries(known, true)).toBeUndefined();
  },
);

test('a country that the page does not list is refused by name', () => {
  expect(() => neighborhood('DE', 'RU')).toThrow(
    expect.objectContaining({ field: 'customerCountry', given: 'RU', expected: 'country' }),
  );
  expect(() => neighborhood('', 'DE')).toThrow(expect.objectContaining({ field: 'partnerCountry' }));
});

test('every country has a name in the reader’s language, sorted as that language sorts', () => {
  const names = countryNames('tr').map(({ name }) => name);
  expect(names).toEqual(names.toSorted(new Intl.Collator('tr').compare));
  for (const { code, name } of countryNames('en')) expect(name, code).not.toBe(code);
  expect(countryNames('tr').find(({ code }) => code === 'TR')?.name).toBe('Türkiye');
});

test.each([
  ['SE', 'en', 'SE'],
  [' se ', 'tr', 'SE'],
  ['Sweden', 'tr', 'SE'],
  ['İSVEÇ', 'tr', 'SE'],
  ['italya', 'tr', 'IT'],
  ['Isvec', 'tr', undefined],
  ['Elbonia', 'en', undefined],
  ['', 'en', undefined],
])('a country is called %j in %s', (text, locale, code) => {
  expect(countryCalled(text, locale)).toBe(code);
});
