import { possibleOutcomes, type Question, whyAsked } from '../decide/settle.ts';
import type { Fact, Known } from '../policy/facts.ts';
import { dayName, fill } from '../words/format.ts';
import type { GuideWords } from '../words/rooms.ts';
import { valueWords } from './facts.ts';
import { type OutcomeInWords, outcomesInWords } from './outcomes.ts';

/** An answer to choose, and the outcomes it can lead to. */
export interface OptionInWords {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** Whether it is the answer given so far, for a question that is asked again. */
  readonly chosen: boolean;
  /** "… can lead to:", above its outcomes. */
  readonly leadsTo: string;
  readonly outcomes: readonly OutcomeInWords[];
}

/** A question in words: everything that a screen or a file says about it, without markup. */
export interface QuestionInWords {
  readonly fact: Fact;
  readonly label: string;
  readonly question: string;
  readonly why: string;
  /** Where to find the answer. */
  readonly where: string;
  readonly options: readonly OptionInWords[];
  /** The outcomes that are possible while the question is open. */
  readonly possible: readonly OutcomeInWords[];
  /** "Rules as of …". */
  readonly asOf: string;
}

/** A question and the answers to choose from, in words. */
export type AskedInWords = Pick<QuestionInWords, 'fact' | 'label' | 'question'> & {
  readonly options: readonly Pick<OptionInWords, 'value' | 'label' | 'hint' | 'chosen'>[];
};

/** A question and the answers to choose from, without their outcomes. */
export const askedInWords = (
  { ask, asOf, values }: Question,
  known: Known,
  words: Pick<GuideWords, 'facts' | 'checks'>,
): AskedInWords => ({
  fact: ask,
  label: words.facts[ask].label,
  question: words.facts[ask].question,
  options: values.map((value) => ({
    value,
    ...valueWords(words, ask, value, asOf),
    chosen: known[ask] === value,
  })),
});

/** A question in words, with its reason: the outcomes that its answers still separate, in the order of the verdicts. */
export function questionInWords(question: Question, known: Known, words: GuideWords, locale: string): QuestionInWords {
  const { ask, asOf } = question;
  const { why, where } = words.facts[ask];
  const asked = askedInWords(question, known, words);
  const leads = new Map(whyAsked(question, known).map(({ value, outcomes }) => [value, outcomes]));
  return {
    ...asked,
    why,
    where,
    options: asked.options.map((option) => ({
      ...option,
      leadsTo: fill(words.tree.leadsTo, { answer: option.label }),
      outcomes: outcomesInWords(words, leads.get(option.value) ?? []),
    })),
    possible: outcomesInWords(words, possibleOutcomes(known, asOf)),
    asOf: fill(words.tree.asOf, { date: dayName(locale, asOf) }),
  };
}
