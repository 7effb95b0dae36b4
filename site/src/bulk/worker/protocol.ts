import type { Fact, TableForm } from 'rules';
import type { CopiedRows } from '../../copying/copied-rows.ts';
import type { CommonFacts, Introduction } from '../check/list-check.ts';
import type { Filter, ListedPage, PageWanted } from '../check/list-rows.ts';
import type { Survey } from '../check/survey.ts';
import type { WrittenCalendar } from '../check/write-calendar.ts';
import type { Columns } from '../exports/meanings.ts';
import type { Encoding } from '../file/encodings.ts';
import type { Progress } from '../file/file-rows.ts';
import type { NotListReason } from '../file/not-a-list.ts';
import type { OpenedFile } from '../file/open-file.ts';

/** Requests that only show rows as they are. */
export type RowsRequest =
  | { readonly do: 'texts'; readonly column: number }
  | { readonly do: 'list'; readonly filter: Filter; readonly at: PageWanted }
  | { readonly do: 'copy'; readonly filter: Filter; readonly form: TableForm };

/** The question that an answer is for. If it is not the open one any more, the answer is not taken. */
interface ForQuestion {
  readonly ask: Fact;
}

/** What changes answers, or reads or writes a file. */
export type WorkRequest =
  | { readonly do: 'open'; readonly file: Blob; readonly encoding?: Encoding }
  | { readonly do: 'read'; readonly columns: Columns; readonly byHand?: boolean; readonly common: CommonFacts }
  | { readonly do: 'settle'; readonly common: CommonFacts }
  | { readonly do: 'customers'; readonly file: Blob | undefined }
  | ({ readonly do: 'answer'; readonly value: string | undefined } & ForQuestion)
  | ({
      readonly do: 'answer-by-text';
      readonly column: number;
      readonly answers: ReadonlyMap<string, string>;
    } & ForQuestion)
  | { readonly do: 'take-back'; readonly index: number }
  | { readonly do: 'write' }
  | { readonly do: 'write-calendar' };

/** A request from the page to its worker. Everything stays between the two. */
export type Request = RowsRequest | WorkRequest;

/** The parts of an opened file that the page needs. */
export type Opened = Omit<OpenedFile, 'file' | 'samples'>;

/** Texts of rows that need a question, the most frequent first; `more` are not listed. */
export interface Texts {
  readonly listed: readonly { readonly text: string; readonly rows: number }[];
  readonly more: number;
}

interface Answers {
  readonly open: Opened;
  /** The encoding can be another one than the beginning of the file showed. */
  readonly read: { readonly survey: Survey; readonly encoding: Encoding };
  readonly settle: Survey;
  readonly customers: Survey;
  readonly answer: Survey;
  readonly 'answer-by-text': Survey;
  readonly 'take-back': Survey;
  readonly texts: Texts;
  readonly list: ListedPage;
  readonly copy: CopiedRows;
  readonly write: Blob;
  readonly 'write-calendar': WrittenCalendar;
}

/** The result of a request. */
export type Answer<R extends Request> = Answers[R['do']];

/** Asks for rows as they are. Returns undefined when that failed, which is shown. */
export type AskRows = <R extends RowsRequest>(request: R) => Promise<Answer<R> | undefined>;

/**
 * The reason of a failure: the file can no longer be read, it is not a list, the reader stopped it, or something
 * unforeseen.
 */
export type Failure = NotListReason | 'unreadable' | 'stopped' | 'unforeseen';

/** A message from the worker for the request with that number. */
export type FromWorker = { readonly to: number } & (
  | { readonly underway: Progress }
  | { readonly failed: Failure }
  | { readonly answer: Answers[keyof Answers] }
);

/** A message to the worker: an introduction, a request with its number, or the wish to stop. */
export type ToWorker = Introduction | { readonly number: number; readonly request: Request } | 'stop';
