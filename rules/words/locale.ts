/**
 * Every locale the product speaks, as BCP 47 tags, the source language first. A further language is one word here, its
 * file in `locales`, and the line in `messages.ts` that loads it.
 */
export const locales = ['en', 'tr'] as const;

/** A language the product speaks. */
export type Locale = (typeof locales)[number];

/** Whether the text is a locale the product speaks. */
export const isLocale = (text: string): text is Locale => locales.some((locale) => locale === text);

/**
 * The locale that fits best of those a reader prefers, most wanted first: the same tag, otherwise the same language,
 * otherwise English, or the first there is.
 * @param among the locales to choose from
 */
export function bestLocale(wanted: readonly string[], among: readonly Locale[] = locales): Locale {
  const exact = (tag: string) => among.find((locale) => locale.toLowerCase() === tag.toLowerCase());
  const alike = (tag: string) => among.find((locale) => locale.split('-')[0] === tag.toLowerCase().split('-')[0]);
  for (const tag of wanted) {
    const locale = exact(tag) ?? alike(tag);
    if (locale) return locale;
  }
  return among.find((locale) => locale === 'en') ?? among[0] ?? 'en';
}

/** The language's own name, written as that language writes names that stand alone. */
export function localeName(locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(locale) + rest.join('');
}
