import {
  type Conclusion,
  count,
  type Day,
  dayName,
  isConclusion,
  type Known,
  type Locale,
  type Verdict,
  verdictInWords,
} from 'rules';
import { decideFrom } from '../decide-from.ts';
import { type FactsByOrigin, isAnswered } from '../facts-by-origin.ts';
import { packagedWords } from '../language.ts';
import type { PackagedWords } from '../words.ts';

/** A verdict, and in a few words what it is and how much is left to do. */
export interface InShort {
  readonly verdict: Verdict;
  readonly text: string;
}

/** A conclusion in short. */
export function inShort({ outcome, steps }: Conclusion, words: PackagedWords, locale: Locale): InShort {
  const { id, word } = verdictInWords(words, outcome);
  const left = steps.filter(({ done }) => !done).length;
  return {
    verdict: id,
    text: left > 0 ? `${word} · ${count(locale, words.extension.panel.left, left)}` : word,
  };
}

/** The facts for one customer. */
export interface CustomerFacts {
  readonly tenant: string;
  readonly facts: FactsByOrigin;
  /** The day of the answers that are kept, if any are. */
  readonly day: Day | undefined;
}

/** The facts for customers, each named once. */
export interface AnswersOfCustomers {
  readonly answers: readonly CustomerFacts[];
  readonly locale: Locale;
}

/** The conclusions from customers' answers, by tenant. */
export type ConclusionsInShort = Readonly<Record<string, InShort>>;

/** The conclusion from the answers for a customer, and the facts that it was made from. */
export interface Concluded {
  readonly conclusion: Conclusion;
  readonly known: Known;
  /** The day of the answers, if they were given on an earlier day. */
  readonly day?: Day;
}

/** The conclusions from the answers for each customer, by tenant; customers with an open question are left out. */
export function concludedOf(answers: readonly CustomerFacts[]): ReadonlyMap<string, Concluded> {
  const concluded = answers.flatMap(({ tenant, facts, day }) => {
    const { decision, known } = decideFrom(facts);
    if (!isAnswered(facts) || !isConclusion(decision)) return [];
    const isEarlier = day !== undefined && day < decision.asOf && Object.keys(facts.you).length === 0;
    return [[tenant, { conclusion: decision, known, ...(isEarlier && { day }) }] as const];
  });
  return new Map(concluded);
}

/** The same in short, by tenant. Answers given on an earlier day name it. */
export async function conclusionsInShort({ answers, locale }: AnswersOfCustomers): Promise<ConclusionsInShort> {
  const words = await packagedWords(locale);
  const told = [...concludedOf(answers)].map(([tenant, { conclusion, day }]) => {
    const short = inShort(conclusion, words, locale);
    return [tenant, day ? { ...short, text: `${short.text} · ${dayName(locale, day)}` } : short] as const;
  });
  return Object.fromEntries(told);
}
