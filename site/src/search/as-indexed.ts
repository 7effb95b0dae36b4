import type { Locale } from 'rules';
import { disguises, realSpace } from './letters.ts';

/**
 * Pagefind folds case without the rules of a language: for it, a Turkish I is an i with a dot, and a dotless ı is
 * another letter. So Turkish text is indexed with every i as a plain one, and a combining mark, which Pagefind ignores,
 * says which letter it was. "IŞIK", "ışık" and "isik" are then the same word, and results are shown as they were
 * written. An ending after an apostrophe is a separate word, so that "EA’da" is found as EA.
 */
const turkish = (text: string): string =>
  text
    .replace(/[ıI]/g, (letter) => disguises[letter as keyof typeof disguises])
    .replace(/(?<=[\p{L}\p{M}\d])’(?=\p{L})/gu, ' ’');

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * Japanese has no spaces between words. Pagefind splits a text into words in one way, and the browser splits a query in
 * another. So a text is indexed with a space before each word as the browser sees it; a combining mark says where the
 * text itself had a space.
 */
const japanese = (text: string): string =>
  [...words.segment(text)].map(({ segment }) => (segment.trim() === '' ? realSpace : ` ${segment}`)).join('');

const indexedIn: Readonly<Partial<Record<Locale, (text: string) => string>>> = { tr: turkish, ja: japanese };

/** A text for the index, in which characters of HTML are escaped. */
export function asIndexed(locale: Locale, text: string): string {
  const put = indexedIn[locale];
  if (!put) return text;
  // Escaped characters stay whole: they are every second part.
  return text
    .split(/(&#?\w+;)/)
    .map((part, place) => (place % 2 === 0 ? put(part) : part))
    .join('');
}
