import type { Locale } from './locale.ts';
import { type Messages, type Room, rooms, type WordsOf } from './rooms.ts';

/**
 * The words of some rooms in a language. Apps load theirs at build, by the list of rooms that also gives their type,
 * and ship them as JSON: no script carries words.
 */
export async function loadWords<R extends Room>(locale: Locale, wanted: readonly R[]): Promise<WordsOf<R>> {
  // A computed import has no type; each file is itself typed to have all words of its room.
  const files = await Promise.all(wanted.map((room) => import(`./${locale}/${room}.ts`)));
  return Object.assign({}, ...files.map(({ words }) => words));
}

/** Every word of a language. */
export const messages = (locale: Locale): Promise<Messages> => loadWords(locale, rooms);
