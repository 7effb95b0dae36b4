import type { words as bulk } from './en/bulk.ts';
import type { words as command } from './en/command.ts';
import type { words as copying } from './en/copying.ts';
import type { words as days } from './en/days.ts';
import type { words as extension } from './en/extension.ts';
import type { words as folderCopy } from './en/folder-copy.ts';
import type { words as glossary } from './en/glossary.ts';
import type { words as guide } from './en/guide.ts';
import type { words as languages } from './en/languages.ts';
import type { words as machines } from './en/machines.ts';
import type { words as mails } from './en/mails.ts';
import type { words as options } from './en/options.ts';
import type { words as policy } from './en/policy.ts';
import type { words as privacy } from './en/privacy.ts';
import type { words as questions } from './en/questions.ts';
import type { words as reminders } from './en/reminders.ts';
import type { words as request } from './en/request.ts';
import type { words as requestLog } from './en/request-log.ts';
import type { words as rulesPages } from './en/rules-pages.ts';
import type { words as site } from './en/site.ts';
import type { words as statements } from './en/statements.ts';
import type { words as stores } from './en/stores.ts';
import type { Plural } from './format.ts';
import type { Needed, TermWords } from './needed.ts';

/** The shape of words, given by the English ones: every key, with any text. Hints are each language's choice. */
type Like<T> = T extends string
  ? string
  : T extends { readonly other: string }
    ? Plural
    : { readonly [K in keyof T as K extends 'hint' ? never : K]: Like<T[K]> } & (T extends { readonly label: string }
        ? { readonly hint?: string }
        : unknown);

/** A term of the trade that the glossary explains. */
export type TermId = keyof typeof glossary.glossary.terms;

/**
 * The words of a language by room: one file each, typed for the apps that get it.
 * @hidden The generated reference leaves out its two thousand keys; the English words are their list.
 */
export interface Rooms {
  readonly questions: Like<typeof questions>;
  readonly policy: Like<typeof policy>;
  readonly statements: Like<typeof statements>;
  readonly guide: Like<typeof guide>;
  readonly request: Like<typeof request>;
  readonly mails: Like<typeof mails>;
  readonly 'request-log': Like<typeof requestLog>;
  readonly reminders: Like<typeof reminders>;
  readonly extension: Like<typeof extension>;
  readonly command: Like<typeof command>;
  readonly copying: Like<typeof copying>;
  readonly options: Like<typeof options>;
  readonly privacy: Like<typeof privacy>;
  readonly site: Like<typeof site>;
  readonly bulk: Like<typeof bulk>;
  readonly 'rules-pages': Like<typeof rulesPages>;
  readonly days: Like<typeof days>;
  /** Not every term has another name in every language. */
  readonly glossary: {
    readonly glossary: Like<Omit<typeof glossary.glossary, 'terms'>> & {
      readonly terms: Readonly<Record<TermId, TermWords>>;
    };
  };
  /** Other names of things differ from language to language. */
  readonly machines: Pick<Like<typeof machines>, 'machines'> & Pick<Needed['machines'], 'finding'>;
  readonly stores: Like<typeof stores>;
  readonly 'folder-copy': Like<typeof folderCopy>;
  readonly languages: Like<typeof languages>;
}

/** The name of a room, and of its file in the folder of each language. */
export type Room = keyof Rooms;

/** Every room. */
export const rooms = Object.keys({
  questions: true,
  policy: true,
  statements: true,
  guide: true,
  request: true,
  mails: true,
  'request-log': true,
  reminders: true,
  extension: true,
  command: true,
  copying: true,
  options: true,
  privacy: true,
  site: true,
  bulk: true,
  'rules-pages': true,
  days: true,
  glossary: true,
  machines: true,
  stores: true,
  'folder-copy': true,
  languages: true,
} satisfies Record<Room, true>) as readonly Room[];

/** The words of several rooms together. */
export type WordsOf<R extends Room> = (R extends Room ? (words: Rooms[R]) => void : never) extends (
  words: infer W,
) => void
  ? W
  : never;

/** The rooms of questions and answers, which every app that shows them needs. */
export const guideRooms = ['questions', 'policy', 'guide', 'request', 'mails'] as const satisfies readonly Room[];

/** The words of questions and answers. */
export type GuideWords = WordsOf<(typeof guideRooms)[number]>;

/** Every word of a language, for builds, tools and tests. */
export type Messages = WordsOf<Room>;
