import type { Locale } from '../words/locale.ts';

/** Characters that join two words into one, such as a hyphen. */
const hyphens = /[-‐‑]/;

/** Japanese has no spaces between words: a run of the same kind of letters is mostly one word. */
const sameLetters =
  /[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|[\p{Script=Han}々]+|[^\p{Script=Katakana}ー\p{Script=Hiragana}\p{Script=Han}々]+/gu;
const endings = /^\p{Script=Hiragana}+$/u;
const characters = /^[\p{Script=Han}々]{3,}$/u;

/**
 * The words of a text without spaces: `Azureの移行元` is `azure 移行 行元`. Endings and particles are left out,
 * and a long run of Chinese characters, which is mostly several words, is split into every two neighboring characters.
 */
function unspaced(word: string): readonly string[] {
  const parts = word.match(sameLetters) ?? [];
  if (parts.length < 2 && !characters.test(word)) return [word];
  return parts
    .filter((part) => !endings.test(part))
    .flatMap((part) =>
      characters.test(part) ? [...part].slice(1).map((letter, at) => `${[...part][at]}${letter}`) : [part],
    );
}

/**
 * The words of a text as they are compared: in lower case by the rules of the language, without marks above and below
 * letters, every Turkish i as a plain one, and without an ending after an apostrophe. "EA’da" is `ea`, and "SAĞLAYICI"
 * and "saglayici" are the same. A word with a hyphen gives each of its parts, and all of them together.
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
    return parts.length > 1 ? [...parts, parts.join('')] : parts.flatMap(unspaced);
  });
}
