import { possibleOutcomes, type Question, whyAsked } from '../decide/settle.ts';
import type { Fact, Known } from '../policy/facts.ts';
import type { GuideWords } from '../words/rooms.ts';
import { valueWords } from './facts.ts';
import { dayName, fill } from './format.ts';
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

/** A question in words: everything a screen or a file says of it, without markup. */
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

/** A question in words, with why it is asked: the outcomes that its answers still separate, in the order of the verdicts. */
export function questionInWords(question: Question, known: Known, words: GuideWords, locale: string): QuestionInWords {
  const { ask, asOf } = question;
  const { label, question: asked, why, where } = words.facts[ask];
  return {
    fact: ask,
    label,
    question: asked,
    why,
    where,
    options: whyAsked(question, known).map(({ value, outcomes }) => {
      const said = valueWords(words, ask, value, asOf);
      return {
        value,
        ...said,
        chosen: known[ask] === value,
        leadsTo: fill(words.tree.leadsTo, { answer: said.label }),
        outcomes: outcomesInWords(words, outcomes),
      };
    }),
    possible: outcomesInWords(words, possibleOutcomes(known, asOf)),
    asOf: fill(words.tree.asOf, { date: dayName(locale, asOf) }),
  };
}
