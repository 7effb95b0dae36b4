import type { Conclusion } from '../../decide/decide.ts';
import type { Known } from '../../policy/facts.ts';
import { documentsOf } from '../../policy/sources/statements.ts';
import { cleanName } from '../../request/clean-name.ts';
import { dayName } from '../../words/format.ts';
import type { GuideWords } from '../../words/rooms.ts';
import { answerInWords } from '../answer.ts';
import { itemsAsText } from '../summary/as-plain-text.ts';
import { summaryOf } from '../summary/summary.ts';
import type { ReplyValues } from './reply-template.ts';

/** The parts of a reply in addition to the answer. */
export interface ReplyTo {
  /** The customer's name, if it is known. */
  readonly customer?: string | undefined;
  /** The request link, if there is one. */
  readonly link?: string | undefined;
  /** The address of the answer's page, if there is one. */
  readonly page?: string | undefined;
}

/** The texts of an answer for the places of a reply. */
export function replyValues(
  conclusion: Conclusion,
  known: Known,
  words: GuideWords,
  locale: string,
  { customer = '', link = '', page = '' }: ReplyTo,
): ReplyValues {
  const { title, sentences, lists } = summaryOf(conclusion, known, words, locale);
  const inWords = answerInWords(conclusion, known, words, locale);
  const listed = (wanted: string): string => {
    const found = lists.find(({ heading }) => heading === wanted);
    return found ? itemsAsText(found) : '';
  };
  // Only those that decide: the sources of every step and note would be longer than the reply.
  const sources = documentsOf(conclusion.statements).map(({ title: name, date, addresses: [address] }) =>
    [name, date && dayName(locale, date), address].filter(Boolean).join(', '),
  );
  return {
    customer: cleanName(customer),
    verdict: inWords.verdict.word,
    title: inWords.title,
    answer: [title, ...sentences].join('\n'),
    steps: listed(words.tree.steps),
    warnings: listed(words.tree.warnings),
    facts: listed(words.share.soFar),
    link,
    page,
    sources: itemsAsText({ ordered: false, items: sources }),
    date: dayName(locale, conclusion.asOf),
  };
}
