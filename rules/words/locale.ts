/**
 * Every locale that the product offers, as BCP 47 tags, the source language first. A new language is first in
 * {@link inPreparation}, where `npm run words -- start xx` puts it; `npm run words -- xx` lists its missing words.
 */
export const locales = ['en', 'tr', 'de', 'ja'] as const;

/**
 * Languages that are being translated, or that no one has read yet on the pages where their words appear. They are
 * compiled and checked like the others; no app offers them before they move to {@link locales}.
 */
export const inPreparation = [] as const;

/** A language that has words. */
export type Locale = (typeof locales)[number] | (typeof inPreparation)[number];

/** Whether the text is a locale that the product offers. */
export const isLocale = (text: string): text is Locale => locales.some((locale) => locale === text);

/** Whether the text is a language that has words, offered or in preparation. */
export const hasWords = (text: string): text is Locale =>
  isLocale(text) || inPreparation.some((locale) => locale === text);

/** The direction in which a language is written. */
export const directionOf = (locale: string): 'ltr' | 'rtl' => (/^(?:ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr');
