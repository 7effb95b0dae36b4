import type { Known, Room, SaidOfFindings, SituationId, WordsOf } from 'rules';

/** The rooms of words that every page gets: what it draws by itself. */
export const pageRooms = ['guide', 'request', 'extension'] as const satisfies readonly Room[];

/** The rooms of which portal pages get no words: what the background says for them, and what only the options show. */
export const roomsApart = [
  'questions',
  'policy',
  'mails',
  'reminders',
  'statements',
  'copying',
  'privacy',
  'request-book',
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

/** What else is needed to find a situation or an answer by what is typed. */
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
