import type { Locale } from 'rules';
import type { Text } from '../texts.ts';
import type { Fault } from './fault.ts';

/** The number of words in a row that make a repetition. */
const run = 5;

const inWords = (locale: Locale, text: string): readonly string[] =>
  text.toLocaleLowerCase(locale).match(/[\p{L}\p{N}’-]+/gu) ?? [];

/** Answers whose sentence repeats their title, or begins with the verdict above it. */
export function repeatFaults(locale: Locale, texts: readonly Text[]): readonly Fault[] {
  const all = new Map(texts.map(({ key, text }) => [key, text]));
  const verdicts = texts.filter(({ key }) => key.startsWith('verdicts.')).map(({ text }) => text);
  return texts.flatMap(({ key, text }) => {
    const title =
      /^(?:outcomes|support)\./.test(key) && key.endsWith('.answer') && all.get(key.replace(/answer$/, 'title'));
    if (!title) return [];
    const words = inWords(locale, text);
    const shared = words
      .map((_, at) => words.slice(at, at + run).join(' '))
      .find(
        (words, at, runs) => at + run <= runs.length && ` ${inWords(locale, title).join(' ')} `.includes(` ${words} `),
      );
    const verdict = verdicts.find((verdict) => text.startsWith(`${verdict}:`) || text.startsWith(`${verdict},`));
    return [
      ...(shared === undefined ? [] : [{ key, problem: `repeats its title: “${shared}”`, detail: text }]),
      ...(verdict === undefined ? [] : [{ key, problem: `repeats the verdict: “${verdict}”`, detail: text }]),
    ];
  });
}
