import type { Known, Room, SaidOfFindings, SituationId, WordsOf } from 'rules';

/** The rooms of words that every page gets: what it draws by itself. */
export const pageRooms = ['guide', 'request', 'extension'] as const satisfies readonly Room[];

/**
 * The rooms whose words portal pages don't get: the background uses them for those pages, or only the options show
 * them.
 */
export const roomsApart = [
  'questions',
  'policy',
  'mails',
  'reminders',
  'statements',
  'copying',
  'privacy',
  'request-log',
  'options',
] as const satisfies readonly Room[];

/** The words that every page gets. */
export type PageWords = WordsOf<(typeof pageRooms)[number]>;

/** A common situation by its short name, with the facts that differ from the usual start. */
export interface Situation {
  readonly id: SituationId;
  readonly name: string;
  readonly facts: Known;
}

type WordsApart = WordsOf<(typeof roomsApart)[number]>;

/** The other words that are needed to find a situation or an answer by a typed text. */
export type FinderWords = Pick<SaidOfFindings, 'finding' | 'situations' | 'situationNames'>;

/** A file of words in the package. */
export interface WordsFile {
  readonly page: PageWords;
  readonly apart: WordsApart;
  readonly situations: readonly Situation[];
  readonly finder: FinderWords;
}

/** All the words in the package. */
export type PackagedWords = PageWords & WordsApart;
