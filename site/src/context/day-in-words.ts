import { type Day, dayName } from 'rules';

const written = new Map<string, string>();

/** A day in the reader's language, in words. Every page names a dozen of the same few days, and writing one is slow. */
export function dayInWords(locale: string, day: Day): string {
  const key = `${locale} ${day}`;
  const words = written.get(key) ?? dayName(locale, day);
  written.set(key, words);
  return words;
}
