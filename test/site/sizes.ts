import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Locale, locales } from 'rules';
import { siteFolder } from '../tools/ensure-built.ts';

/** How many files something has, and how many bytes they take. */
export interface Size {
  readonly files: number;
  readonly bytes: number;
}

/** The language that a file is for: its own folder, its permalinks, its cards, and its part of the search index. */
const languageOf = (path: string): Locale | undefined =>
  locales.find(
    (locale) =>
      path.startsWith(`${locale}/`) ||
      path.startsWith(`c/${locale}-`) ||
      path.startsWith(`card/${locale}/`) ||
      new RegExp(`^pagefind/.*\\b${locale}_`).test(path),
  );

/** What the largest language of the built site takes, and what all of them share. */
export function sizesOfSite(): { readonly language: Size; readonly shared: Size } {
  const files = readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const groups = Map.groupBy(files, (file) => languageOf(relative(siteFolder, file)));
  const size = (own: readonly string[] = []): Size => ({
    files: own.length,
    bytes: own.reduce((all, file) => all + statSync(file).size, 0),
  });
  const each = locales.map((locale) => size(groups.get(locale)));
  return {
    language: {
      files: Math.max(...each.map(({ files }) => files)),
      bytes: Math.max(...each.map(({ bytes }) => bytes)),
    },
    shared: size(groups.get(undefined)),
  };
}
