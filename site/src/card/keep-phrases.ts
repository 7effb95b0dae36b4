import { scriptOf } from './script-of.ts';

const opens = /[\p{Ps}\p{Pi}]$/u;
/** Text that belongs to the word before it: endings and particles, closing marks, spaces. */
const carriesOn = /^[\p{sc=Hiragana}\p{Pe}\p{Pf}\p{Po}\s]/u;
const katakanaEnds = /[\p{sc=Katakana}ー]$/u;
const katakanaBegins = /^[\p{sc=Katakana}ー]/u;

/**
 * Chinese and Japanese have no spaces between words: a zero-width one is put where a line may end, so that it never
 * ends within a word or before a particle. Other languages stay as they are.
 */
export function keepPhrases(locale: string, text: string): string {
  if (!['Jpan', 'Hans', 'Hant'].includes(scriptOf(locale))) return text;
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  return words.reduce((line, word) => {
    const whole = opens.test(line) || carriesOn.test(word) || (katakanaEnds.test(line) && katakanaBegins.test(word));
    return `${line}${whole ? '' : '\u200b'}${word}`;
  });
}
