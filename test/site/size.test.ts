import { expect, test } from 'vitest';
import { languagesOfRelease } from './drive/languages-of-release.ts';
import { sizesOfSite } from './drive/site-size.ts';

/** What Azure Static Web Apps' free plan takes, the smallest of those in HOSTING.md. */
const most = { files: 15_000, bytes: 250_000_000 };

test('the site in all languages of the release fits the smallest plan of a host, as large as the largest is now', () => {
  const { language, shared } = sizesOfSite();
  expect(shared.files + languagesOfRelease.length * language.files).toBeLessThanOrEqual(most.files);
  expect(shared.bytes + languagesOfRelease.length * language.bytes).toBeLessThanOrEqual(most.bytes);
});
