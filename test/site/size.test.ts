import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { locales } from 'rules';
import { expect, test } from 'vitest';
import { siteFolder } from '../tools/ensure-built.ts';

/** What Azure Static Web Apps' free plan takes, the smallest of those in HOSTING.md, and the languages of the release. */
const most = { files: 15_000, bytes: 250_000_000, languages: 18 };

/** Of a language: its own folder, its permalinks, its cards, and its part of the search index. */
const languageOf = (path: string) =>
  locales.find(
    (locale) =>
      path.startsWith(`${locale}/`) ||
      path.startsWith(`c/${locale}-`) ||
      path.startsWith(`card/${locale}/`) ||
      new RegExp(`^pagefind/.*\\b${locale}_`).test(path),
  );

test('the site in all languages of the release fits the smallest plan of a host, as large as the largest is now', () => {
  const files = readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const sizes = Map.groupBy(
    files.map((file) => ({ language: languageOf(relative(siteFolder, file)), bytes: statSync(file).size })),
    ({ language }) => language,
  );
  const sum = (language: string | undefined) => {
    const own = sizes.get(language as 'en') ?? [];
    return { files: own.length, bytes: own.reduce((all, { bytes }) => all + bytes, 0) };
  };
  const [shared, ...each] = [undefined, ...locales].map(sum);
  const all = (what: 'files' | 'bytes') =>
    (shared?.[what] ?? 0) + most.languages * Math.max(...each.map((language) => language[what]));
  expect(all('files')).toBeLessThanOrEqual(most.files);
  expect(all('bytes')).toBeLessThanOrEqual(most.bytes);
});
