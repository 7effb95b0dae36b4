import type { Dropped } from '../address/read-parts.ts';
import { InvalidInput } from '../policy/invalid-input.ts';
import { fill } from '../words/format.ts';
import type { GuideWords, Rooms } from '../words/rooms.ts';

/**
 * The problem with an input, in a sentence.
 * @param label the field as the reader knows it; without one, the name in the error
 * @throws the error itself when it is not an {@link InvalidInput}
 */
export function problemInWords(error: unknown, { errors }: Pick<GuideWords, 'errors'>, label?: string): string {
  if (!(error instanceof InvalidInput)) throw error;
  return fill(errors[error.expected], { field: label ?? error.field, given: error.given });
}

/** The problem with an input, found by reading it. Returns undefined when it can be read. */
export function problemOf(read: () => unknown, words: Pick<GuideWords, 'errors'>, label?: string): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return problemInWords(error, words, label);
  }
}

/** A part of an address that was left out, in a sentence. */
export const droppedInWords = ({ part, reason }: Dropped, { dropped }: Pick<Rooms['site'], 'dropped'>): string =>
  fill(dropped[reason], { part });
