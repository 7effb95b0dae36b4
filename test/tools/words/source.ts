import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isOptional, rooms, type Sentence, sentencesOf } from 'rules';
import { docs, helpPage, helpPages } from './texts.ts';

/** The project's folder. */
export const root = join(import.meta.dirname, '../../..');

/** The file of a room, or of a help page, in a language. */
export const fileOf = (locale: string, place: string): string =>
  place.endsWith('.mdx') ? join(docs, locale, place) : join(root, 'rules/words', locale, `${place}.ts`);

/** The words in a file. Returns none when there is no such file. */
export async function wordsIn(file: string): Promise<object> {
  if (!existsSync(file)) return {};
  const { words } = (await import(pathToFileURL(file).href)) as { words: object };
  return words;
}

/** An English sentence, or the source of an English help page, that every language has. */
export interface Source {
  /** The room, or the page itself. */
  readonly place: string;
  readonly key: string;
  readonly english: Sentence;
}

/** Everything that a language has to have, in the order of the rooms; the help pages last. */
export async function sources(): Promise<readonly Source[]> {
  const words = await Promise.all(
    rooms.map(async (place) =>
      sentencesOf(await wordsIn(fileOf('en', place)))
        .filter(([key]) => !isOptional(key))
        .map(([key, english]) => ({ place, key, english })),
    ),
  );
  return [
    ...words.flat(),
    ...helpPages('en').map((page) => ({ place: page, key: page, english: helpPage('en', page) })),
  ];
}
