import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isLocale, type Locale, locales } from 'rules';
import { siteFolder } from '../../tools/ensure-built.ts';
import { languagesOfRelease } from './languages-of-release.ts';

/** The number of files in something, and their bytes. */
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

const isListOfPages = (file: string): boolean => /[\\/]sitemap-\d+\.xml\.gz$/.test(file);

/** The parts that a page has once for every language: the link to itself in its menu, and the choice for mails. */
const partsOfLanguage = [
  /<li><a href="[^"]*" lang="([^"]*)">([^<]*)<\/a><\/li>/,
  /<option value="[^"]*" lang="([^"]*)">([^<]*)<\/option>/,
];

/**
 * The bytes of such a part for the languages of the release that have no words yet, made from a language with words.
 */
function bytesOfMissing(part: RegExp, text: string): number {
  const found = part.exec(text);
  if (!found) return 0;
  const [whole, tag = '', name = ''] = found;
  const around = Buffer.byteLength(whole) - 2 * tag.length - Buffer.byteLength(name);
  return languagesOfRelease
    .filter((language) => !isLocale(language))
    .map((language) => {
      const ownName = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
      return around + 2 * language.length + Buffer.byteLength(ownName);
    })
    .reduce((all, bytes) => all + bytes, 0);
}

/** The bytes of a file once it is for all languages of the release. */
function bytesInRelease(file: string): number {
  const bytes = statSync(file).size;
  // A list names each page in every language.
  if (isListOfPages(file)) return bytes * (languagesOfRelease.length / locales.length) ** 2;
  if (!file.endsWith('.html')) return bytes;
  const text = readFileSync(file, 'utf8');
  return partsOfLanguage.map((part) => bytesOfMissing(part, text)).reduce((all, more) => all + more, bytes);
}

/**
 * The size of the largest language of the built site among the languages of the release, and of the files that all
 * share, the lists of pages included.
 */
export function sizesOfSite(): { readonly language: Size; readonly shared: Size } {
  const files = readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const groups = Map.groupBy(files, (file) => languageOf(relative(siteFolder, file)));
  const bytes = (own: readonly string[]): number => own.reduce((all, file) => all + bytesInRelease(file), 0);
  const shared = groups.get(undefined) ?? [];
  const each = locales.map((locale) => groups.get(locale) ?? []);
  return {
    language: {
      files: Math.max(...each.map(({ length }) => length)),
      bytes: Math.max(...each.map(bytes)),
    },
    shared: { files: shared.length, bytes: bytes(shared) },
  };
}
