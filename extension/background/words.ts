import { guideRooms, type Known, type Room, type SituationId, type WordsOf } from 'rules';

/** The rooms of words that every part of the extension has. */
export const extensionRooms = [...guideRooms, 'extension'] as const satisfies readonly Room[];

/** The rooms of which only the background and the options have words, as they are too large for every page. */
export const roomsApart = ['statements', 'privacy'] as const satisfies readonly Room[];

/** The words that every part of the extension has. */
export type ExtensionWords = WordsOf<(typeof extensionRooms)[number]>;

/** A common situation by its short name, with the facts in which it differs from how everybody begins. */
export interface Situation {
  readonly id: SituationId;
  readonly name: string;
  readonly facts: Known;
}

/** The words in the package. */
export type PackagedWords = ExtensionWords &
  WordsOf<(typeof roomsApart)[number]> & {
    readonly situations: readonly Situation[];
  };
