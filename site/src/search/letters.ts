import type { Locale } from 'rules';

/**
 * Pagefind folds case by no language's rules: for it, a Turkish I is an i with a dot, and a dotless ı no i at all. So
 * Turkish text is indexed with every i as a plain one, and a combining mark, which Pagefind does not look at, says
 * which letter it was. "IŞIK", "ışık" and "isik" are then the same word, and what is found is shown as it was written.
 * An ending after an apostrophe is a word of its own, so that "EA’da" is found as EA.
 */
const disguises = { ı: 'i\u0331', I: 'i\u0332' } as const;

/**
 * Japanese has no spaces between words. Pagefind finds the words of a text otherwise than those of a query, which are
 * found by the browser. So the text is indexed with this space between what a browser takes for words.
 */
const betweenWords = '\u200a';
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

interface Disguise {
  readonly put: (text: string) => string;
  readonly takeOff: (text: string) => string;
}

const inLanguage: Readonly<Partial<Record<Locale, Disguise>>> = {
  tr: {
    put: (text) =>
      text
        .replace(/[ıI]/g, (letter) => disguises[letter as keyof typeof disguises])
        .replace(/(?<=[\p{L}\p{M}\d])’(?=\p{L})/gu, ' ’'),
    takeOff: (text) =>
      Object.entries(disguises)
        .reduce((shown, [letter, disguise]) => shown.replaceAll(disguise, letter), text)
        .replace(/ (?=(?:<mark>)?’\p{L})/gu, ''),
  },
  ja: {
    put: (text) => [...segmenter.segment(text)].map(({ segment }) => segment).join(betweenWords),
    takeOff: (text) => text.replaceAll(betweenWords, ''),
  },
};

/** A text as it goes into the index. */
export const asIndexed = (locale: Locale, text: string): string => inLanguage[locale]?.put(text) ?? text;

/** A text from the index as it was written, with or without marks around words. */
export const asWritten = (locale: Locale, text: string): string => inLanguage[locale]?.takeOff(text) ?? text;

/** What a reader searches for, in lower case by the rules of the language. */
export function asAsked(locale: Locale, query: string): string {
  const small = query.toLocaleLowerCase(locale);
  return locale === 'tr' ? small.replaceAll('ı', 'i') : small;
}
