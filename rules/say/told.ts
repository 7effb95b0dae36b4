import { type Decision, isConclusion } from '../decide/decide.ts';
import { factOrder, type Known } from '../policy/facts.ts';
import type { Messages } from '../words/messages.ts';
import { dayName, fill } from './format.ts';
import { answersGiven, warningText } from './sentences.ts';

/** A list of an answer as it is passed on: steps in their order, or warnings. */
export interface ToldList {
  readonly heading: string;
  readonly ordered: boolean;
  readonly items: readonly string[];
}

/** An answer or a question as it is passed on, in whatever form: what it says, without any markup. */
export interface Told {
  /** The verdict with the answer's title, or the question. */
  readonly title: string;
  readonly sentences: readonly string[];
  readonly lists: readonly ToldList[];
  /** How sure the answer is, and the day of its rules. */
  readonly dated: string;
  readonly link?: string;
}

/** An answer or a question in words, to be passed on: what it says, why, what to do, what it rests on, its day. */
export function tell(words: Messages, locale: string, decision: Decision, known: Known, link?: string): Told {
  const given = answersGiven(words, known, factOrder).map(({ label, value }) =>
    fill(words.share.given, { label, value }),
  );
  const asOf = fill(words.tree.asOf, { date: dayName(locale, decision.asOf) });
  const list = (heading: string, items: readonly string[], ordered = false): readonly ToldList[] =>
    items.length > 0 ? [{ heading, ordered, items }] : [];
  const linked = link === undefined ? {} : { link };
  if (!isConclusion(decision)) {
    const { question, why, answers } = words.facts[decision.ask];
    const choices: Readonly<Record<string, { readonly label: string }>> = answers;
    return {
      title: question,
      sentences: [why],
      lists: [
        ...list(
          words.share.choices,
          decision.values.map((value) => choices[value]?.label ?? value),
        ),
        ...list(words.share.soFar, given),
      ],
      dated: asOf,
      ...linked,
    };
  }
  const { outcome, row, steps, warnings, verdict, certainty } = decision;
  return {
    title: `${words.verdicts[verdict]}: ${words.outcomes[outcome].title}`,
    sentences: [words.outcomes[outcome].answer, words.rows[row]],
    lists: [
      ...list(
        words.tree.steps,
        steps.map(({ actor, id }) => `${words.actors[actor]}: ${words.steps[id]}`),
        true,
      ),
      ...list(
        words.tree.warnings,
        warnings.map((warning) => warningText(words, locale, warning)),
      ),
      ...list(words.share.soFar, given),
    ],
    dated: `${words.certainties[certainty].label}. ${asOf}`,
    ...linked,
  };
}
