import type { Other } from '../decide/what-if.ts';
import { type Day, today } from '../policy/days/day.ts';
import type { AnyFact, Known } from '../policy/facts.ts';
import { grouped } from '../policy/grouped.ts';
import { fill } from '../words/format.ts';
import type { GuideWords } from '../words/rooms.ts';
import { factLabel, valueLabel } from './facts.ts';
import { type OutcomeInWords, outcomesInWords } from './outcomes.ts';
import { answersTogether } from './summary/answers-together.ts';

/** Values of a fact that lead to the same other answers. */
export interface OtherWay {
  readonly values: readonly { readonly value: string; readonly label: string }[];
  readonly outcomes: readonly OutcomeInWords[];
  /** "then: …", or "then one of these: …". */
  readonly leadsTo: string;
}

/** A fact whose other values would change the answer. */
export interface WhatIfInWords {
  readonly fact: AnyFact;
  readonly label: string;
  /** The label of its present value; missing while it is unknown. */
  readonly now?: string;
  readonly ways: readonly OtherWay[];
}

function leadsTo({ whatIf }: Pick<GuideWords, 'whatIf'>, outcomes: readonly OutcomeInWords[]): string {
  const titles = outcomes.map(({ title }) => title);
  // Titles are phrases and sentences that contain commas and "or", so only a sign separates them.
  const [only] = titles;
  return titles.length === 1 && only !== undefined
    ? fill(whatIf.leadsTo, { outcome: only })
    : fill(whatIf.leadsToOneOf, { outcomes: titles.join(' · ') });
}

/** Facts that would change an answer, with one entry for each fact, values with the same result together. */
export const whatIfInWords = (
  others: readonly Other[],
  known: Known,
  words: GuideWords,
  day: Day = today(),
): readonly WhatIfInWords[] =>
  [...grouped(others, ({ fact }) => fact)].map(([fact, ofFact]) => {
    const [given] = answersTogether(words, known, [fact], day);
    const ways = [...grouped(ofFact, ({ outcomes }) => outcomes.join()).values()];
    return {
      fact,
      label: factLabel(words, fact),
      ...(given && { now: given.value }),
      ways: ways.map((same) => {
        const outcomes = outcomesInWords(
          words,
          same.flatMap((other) => other.outcomes),
        );
        return {
          values: same.map(({ value }) => ({ value, label: valueLabel(words, fact, value, day) })),
          outcomes,
          leadsTo: leadsTo(words, outcomes),
        };
      }),
    };
  });
