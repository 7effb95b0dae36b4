import { isOptional, rooms, type Sentence, sentencesOf } from 'rules';
import { fileOf, helpPage, helpPages, wordsOfFile } from './files.ts';

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
      sentencesOf(await wordsOfFile(fileOf('en', place)))
        .filter(([key]) => !isOptional(key))
        .map(([key, english]) => ({ place, key, english })),
    ),
  );
  return [
    ...words.flat(),
    ...helpPages('en').map((page) => ({ place: page, key: page, english: helpPage('en', page) })),
  ];
}

/** Whether a sentence is meant by one of these: a room, a key, the beginning of keys, or `help` for the help pages. */
export const isMeant = ({ place, key }: Pick<Source, 'place' | 'key'>, wanted: readonly string[]): boolean =>
  wanted.some((each) => each === place || each === key || key.startsWith(`${each}.`) || place.startsWith(`${each}/`));
