import { outDir } from 'astro:config/server';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { type Locale, messages } from 'rules';
import { builtOn } from './context-at-build.ts';
import { siteLocales } from './site-locales.ts';

/**
 * The scripts and styles of this build: their names change with the content of any of them, or with how they are
 * packed.
 */
const assets = (): readonly string[] => readdirSync(new URL('_astro/', outDir)).sort();

/**
 * Everything that a page depends on, apart from its own code: the words of its language, scripts and styles, and the
 * day of the build.
 */
async function cacheKey(locale: Locale): Promise<string> {
  // During development nothing is built, and nothing kept.
  if (import.meta.env.DEV) return '';
  const parts = JSON.stringify([builtOn, assets(), await messages(locale)]);
  return createHash('sha256').update(parts).digest('hex');
}

/** A page of a route: the parameters in its address, and its props. */
interface Page {
  readonly params?: Readonly<Record<string, string | undefined>>;
  readonly props?: object;
}

/**
 * The paths of a route that has the same pages in every language and reads only rules and words. While the words of
 * a language are the same, Astro takes its pages from the build before.
 */
export async function inEveryLanguage(pagesIn: (locale: Locale) => readonly Page[] = () => [{}]) {
  const languages = siteLocales.map(async (locale) => {
    const key = await cacheKey(locale);
    return pagesIn(locale).map(({ params, props }) => ({
      params: { locale, ...params },
      props: { locale, ...props },
      cacheKey: key,
    }));
  });
  return (await Promise.all(languages)).flat();
}

/** The paths of a route with one page in each language that reads more than rules and words: made in every build. */
export const madeInEveryLanguage = (languages: readonly Locale[] = siteLocales) =>
  languages.map((locale) => ({ params: { locale }, props: { locale } }));

/** The paths of a route whose pages have no language and read only rules: taken from the build before, too. */
export const withoutLanguage = (pages: readonly Page[]) =>
  pages.map((page) => ({ ...page, cacheKey: JSON.stringify([builtOn, siteLocales]) }));
