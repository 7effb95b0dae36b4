import { type Decision, isConclusion } from '../../decide/decide.ts';
import { factOrder, type Known } from '../../policy/facts.ts';
import { labeled } from '../../words/format.ts';
import type { GuideWords } from '../../words/rooms.ts';
import { answerInWords } from '../answer.ts';
import { questionInWords } from '../question.ts';
import { answersTogether } from './answers-together.ts';

/** A list of a summary: steps in their order, warnings, or answers. */
export interface SummaryList {
  readonly heading: string;
  readonly ordered: boolean;
  readonly items: readonly string[];
}

/** An answer or a question to be shared as text, in any form. */
export interface Summary {
  /** The verdict with the answer's title, or the question. */
  readonly title: string;
  readonly sentences: readonly string[];
  readonly lists: readonly SummaryList[];
  /** The certainty of the answer, and the day of its rules. */
  readonly dated: string;
  readonly link?: string;
}

/** A summary of an answer or a question: its text, its reason, the steps, the answers given, its day and its link. */
export function summaryOf(decision: Decision, known: Known, words: GuideWords, locale: string, link?: string): Summary {
  const list = (heading: string, items: readonly string[], ordered = false): readonly SummaryList[] =>
    items.length > 0 ? [{ heading, ordered, items }] : [];
  const given = list(
    words.share.soFar,
    answersTogether(words, known, factOrder, decision.asOf).map(({ label, value }) => labeled(words, label, value)),
  );
  const linked = link === undefined ? {} : { link };
  if (!isConclusion(decision)) {
    const { question, why, options, asOf } = questionInWords(decision, known, words, locale);
    const choices = options.map(({ label }) => label);
    return {
      title: question,
      sentences: [why],
      lists: [...list(words.share.choices, choices), ...given],
      dated: asOf,
      ...linked,
    };
  }
  const { verdict, title, sentence, inPlace, reason, steps, warnings, conflicts, caveats, certainty, asOf } =
    answerInWords(decision, known, words, locale);
  return {
    title: labeled(words, verdict.word, title),
    sentences: [
      sentence,
      ...inPlace.map((way) => labeled(words, way.title, way.text)),
      ...(decision.replaced ? [] : [reason]),
    ],
    lists: [
      ...list(
        words.tree.steps,
        steps.map(({ line }) => line),
        true,
      ),
      ...list(
        words.tree.warnings,
        [...warnings, ...conflicts, ...caveats].map(({ text }) => text),
      ),
      ...given,
    ],
    dated: `${certainty.label}. ${asOf}`,
    ...linked,
  };
}
