import { rooms, type Sentence, sentencesOf } from 'rules';
import { fileOf, wordsOrError } from './files.ts';

/** A sentence in a line; the forms of a plural one after the other. */
export const shown = (sentence: Sentence): string =>
  typeof sentence === 'string' ? sentence : Object.values(sentence).join(' | ');

/** The sentences of a language by key, in the order of the rooms, each with its room. */
export async function sentencesByKey(locale: string) {
  const all = await Promise.all(
    rooms.map(async (place) =>
      sentencesOf((await wordsOrError(fileOf(locale, place))).words).map(
        ([key, sentence]) => [key, { place, text: shown(sentence) }] as const,
      ),
    ),
  );
  return new Map<string, { readonly place: string; readonly text: string }>(all.flat());
}
