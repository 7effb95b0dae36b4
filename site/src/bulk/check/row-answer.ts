import {
  type AnswerColumns,
  answerInColumns,
  type DecisionInCountries,
  fill,
  type OutcomeId,
  type Verdict,
  verdictInWords,
} from 'rules';
import { relevant, sharedAddressOf } from '../../address/address-of.ts';
import type { PageContext } from '../../context/page-context.ts';

/** The verdict of a row, or that its question is open, or that it could not be read. */
export type RowStatus = Verdict | 'open' | 'broken';

/** The answer for a row, as the table and the file show it. */
export interface RowAnswer extends Omit<AnswerColumns, 'status'> {
  readonly status: RowStatus;
  /** The status in words. */
  readonly verdict: string;
  /** The state on this site, at its permalink where it is an answer; it contains only facts. */
  readonly link: string;
}

/** A row's status in words: the outcome's own word, if it has one. */
export function statusInWords(words: PageContext['words'], status: RowStatus, outcome?: OutcomeId): string {
  if (status === 'open' || status === 'broken') return words.bulk.statuses[status];
  return outcome ? verdictInWords(words, outcome).word : words.verdicts[status];
}

/** The answer for rows with these facts. */
export function rowAnswer(context: PageContext, origin: string, { known, decision }: DecisionInCountries): RowAnswer {
  const { words, locale } = context;
  const link = new URL(sharedAddressOf(context, relevant(known, decision.asOf), decision.asOf), origin).href;
  const columns = answerInColumns(words, locale, { known, decision });
  return { ...columns, verdict: statusInWords(words, columns.status, columns.outcome), link };
}

/** The answer for a row that cannot be read. */
export const brokenAnswer = (
  { words }: PageContext,
  fault: keyof PageContext['words']['bulk']['faults'],
  line: number,
): RowAnswer => ({
  status: 'broken',
  verdict: statusInWords(words, 'broken'),
  title: fill(words.bulk.faults[fault], { line }),
  certainty: '',
  steps: '',
  link: '',
});
