import {
  guideRooms,
  type Known,
  type Locale,
  loadWords,
  type Room,
  type SituationId,
  situations,
  usualStart,
  type WordsOf,
} from 'rules';

/** The rooms of words that every part of the extension has. */
const extensionRooms = [...guideRooms, 'extension'] as const satisfies readonly Room[];

/** The rooms of which only the background and the options have words, as they are too large for every page. */
const roomsApart = ['statements', 'privacy'] as const satisfies readonly Room[];

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

/** What most requests are about. */
const commonest = [
  'ea-licenses',
  'direct-licenses',
  'partner-licenses',
  'partner-azure',
] as const satisfies readonly SituationId[];

/** What the package holds in `words/<locale>.json`. */
export async function wordsForPackage(locale: Locale): Promise<PackagedWords> {
  const { situationNames } = await loadWords(locale, ['site']);
  const offered = commonest.map((id) => {
    const facts = Object.entries(situations[id]).filter(([fact]) => !(fact in usualStart));
    return { id, name: situationNames[id], facts: Object.fromEntries(facts) };
  });
  return { ...(await loadWords(locale, [...extensionRooms, ...roomsApart])), situations: offered };
}
