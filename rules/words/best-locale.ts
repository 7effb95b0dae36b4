import { type Locale, locales } from './locale.ts';

/**
 * The best locale for a reader: the locale with the tag or the language of the first preferred tag that has one,
 * otherwise English, or the first locale if there is no English. Separate from `locale.ts`: most scripts need only the
 * tags.
 * @param wanted the preferred tags, most wanted first
 * @param among the locales to choose from
 */
export function bestLocale(wanted: readonly string[], among: readonly Locale[] = locales): Locale {
  const exact = (tag: string) => among.find((locale) => locale.toLowerCase() === tag.toLowerCase());
  const sameLanguage = (tag: string) =>
    among.find((locale) => locale.split('-')[0] === tag.toLowerCase().split('-')[0]);
  for (const tag of wanted) {
    const locale = exact(tag) ?? sameLanguage(tag);
    if (locale) return locale;
  }
  return among.find((locale) => locale === 'en') ?? among[0] ?? 'en';
}
