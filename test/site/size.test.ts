import { expect, test } from 'vitest';
import { sizesOfSite } from './sizes.ts';

/** What Azure Static Web Apps' free plan takes, the smallest of those in HOSTING.md, and the languages of the release. */
const most = { files: 15_000, bytes: 250_000_000, languages: 18 };

test('the site in all languages of the release fits the smallest plan of a host, as large as the largest is now', () => {
  const { language, shared } = sizesOfSite();
  expect(shared.files + most.languages * language.files).toBeLessThanOrEqual(most.files);
  expect(shared.bytes + most.languages * language.bytes).toBeLessThanOrEqual(most.bytes);
});
