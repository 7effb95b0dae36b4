import type { Locale } from '../words/locale.ts';

/** What joins two words into one, such as a hyphen. */
const hyphens = /[-‐‑]/;

/**
 * The words of a text as they are compared: in lower case by the rules of the language, without marks above and below
 * letters, every Turkish i as a plain one, and without an ending after an apostrophe. "EA’da" is `ea`, and "SAĞLAYICI"
 * and "saglayici" are the same. Of words with a hyphen, each part is one, and all together are another one.
 */
export function wordsIn(locale: Locale, text: string): readonly string[] {
  const plain = text
    .toLocaleLowerCase(locale)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replace(/(?<=[\p{L}\d])['’]\p{L}*/gu, '');
  return (plain.match(/[\p{L}\d]+(?:[-‐‑][\p{L}\d]+)*/gu) ?? []).flatMap((word) => {
    const parts = word.split(hyphens);
    return parts.length > 1 ? [...parts, parts.join('')] : parts;
  });
}
