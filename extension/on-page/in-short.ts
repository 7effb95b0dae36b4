import { type Conclusion, count, type Verdict, verdictInWords } from 'rules';
import type { Language } from '../background/language.ts';

/** A verdict, and in a few words what it is and how much is left to do. */
export function inShort(
  { words, locale }: Language,
  { outcome, steps }: Conclusion,
): { readonly verdict: Verdict; readonly text: string } {
  const { id, word } = verdictInWords(words, outcome);
  const left = steps.filter(({ done }) => !done).length;
  return {
    verdict: id,
    text: left > 0 ? `${word} · ${count(locale, words.extension.panel.left, left)}` : word,
  };
}
