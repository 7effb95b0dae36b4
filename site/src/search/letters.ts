import type { Locale } from 'rules';

/** The signs that say which letter a plain i was in a Turkish text, in the index. */
export const disguises = { ı: 'i\u0331', I: 'i\u0332' } as const;

/** The sign that says where a Japanese text had a space, in the index. */
export const realSpace = '\u0331';

const writtenIn: Readonly<Partial<Record<Locale, (indexed: string) => string>>> = {
  tr: (indexed) =>
    Object.entries(disguises)
      .reduce((shown, [letter, disguise]) => shown.replaceAll(disguise, letter), indexed)
      .replace(/ (?=(?:<mark>)?’\p{L})/gu, ''),
  ja: (indexed) => indexed.replaceAll(' ', '').replaceAll(realSpace, ' '),
};

/** A text from the index as it was written, with or without marks around words. */
export const asWritten = (locale: Locale, text: string): string => writtenIn[locale]?.(text) ?? text;

/** A reader's query in lower case by the rules of the language. */
export function asAsked(locale: Locale, query: string): string {
  const small = query.toLocaleLowerCase(locale);
  return locale === 'tr' ? small.replaceAll('ı', 'i') : small;
}
