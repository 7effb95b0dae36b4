import { guideRooms, type Room, type WordsOf } from 'rules';

/** The rooms of words that the package carries: `words/<locale>.json` holds exactly these. */
export const extensionRooms = [...guideRooms, 'extension', 'privacy'] as const satisfies readonly Room[];

/** The words that every part of the extension has. */
export type ExtensionWords = WordsOf<(typeof extensionRooms)[number]>;
