import { expect, test } from 'vitest';
import { profileInMarket } from './profile-in-market.ts';

const profiles = { countries: ['DE', 'FR', 'IT', ''], current: 0 };

test('another profile fits by its market, or by its country where that is needed', () => {
  expect(profileInMarket(profiles, { customer: 'ES' }, false)).toBe(1);
  expect(profileInMarket(profiles, { customer: 'IT' }, true)).toBe(2);
  expect(profileInMarket(profiles, { customer: 'ES' }, true)).toBe(-1);
  expect(profileInMarket(profiles, { customer: 'JP' }, false)).toBe(-1);
  expect(profileInMarket(profiles, {}, false)).toBe(-1);
});
