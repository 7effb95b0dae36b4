import { expect, test } from 'vitest';
import { languagesOfRelease } from './drive/languages-of-release.ts';
import { sizesOfSite } from './drive/site-size.ts';

/** The limits of Azure Static Web Apps' free plan, the smallest of those in HOSTING.md. */
const most = { files: 15_000, bytes: 250_000_000 };

test('the site fits the smallest plan of a host with all languages of the release, each as large as the largest now', () => {
  const { language, shared } = sizesOfSite();
  expect(shared.files + languagesOfRelease.length * language.files).toBeLessThanOrEqual(most.files);
  expect(shared.bytes + languagesOfRelease.length * language.bytes).toBeLessThanOrEqual(most.bytes);
});
