import { isConclusion } from '../decide/decide.ts';
import type { Day } from '../policy/days/day.ts';
import type { Known } from '../policy/facts.ts';
import { answerData } from '../say/answer-data.ts';
import { answersGiven } from '../say/facts.ts';
import { askedInWords } from '../say/question.ts';
import { asPlainText } from '../say/summary/as-plain-text.ts';
import { summaryOf } from '../say/summary/summary.ts';
import { labeled } from '../words/format.ts';
import type { CommandWords, Printed } from './command-words.ts';
import { type Decided, decideBy } from './given-facts.ts';

/** An answer or a question as data, in IDs and in words. */
function asData(words: CommandWords, locale: string, { known, assumed, decision }: Decided): object {
  const text = asPlainText(summaryOf(decision, known, words, locale));
  if (isConclusion(decision))
    return { ...answerData({ known, conclusion: decision }), assumed, language: locale, text };
  const { question, options } = askedInWords(decision, known, words);
  const values = options.map(({ value, label }) => ({ value, label }));
  return { day: decision.asOf, known, assumed, ask: decision.ask, question, values, language: locale, text };
}

/** An answer or a question as text for a reader to copy, with the assumed facts, and how to answer a question here. */
function asText(words: CommandWords, locale: string, { known, assumed, decision }: Decided): string {
  const list = (heading: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${heading}\n${items.map((item) => `- ${item}`).join('\n')}`];
  const open = isConclusion(decision) ? [] : askedInWords(decision, known, words).options;
  return [
    asPlainText(summaryOf(decision, known, words, locale)),
    ...list(
      words.command.assumed,
      answersGiven(words, known, assumed, decision.asOf).map(({ label, value }) => labeled(words, label, value)),
    ),
    ...list(
      words.command.howToAnswer,
      isConclusion(decision) ? [] : open.map(({ value, label }) => `${decision.ask}=${value}  (${label})`),
    ),
  ].join('\n\n');
}

/** `supportable decide`: the answer to the facts given, or the question that is still open. */
export function decideCommand(words: CommandWords, locale: string, given: Known, day: Day, json: boolean): Printed {
  const decided = decideBy(given, day);
  const out = json ? JSON.stringify(asData(words, locale, decided), undefined, 2) : asText(words, locale, decided);
  return { out: `${out}\n`, exit: isConclusion(decided.decision) ? 0 : 3 };
}
