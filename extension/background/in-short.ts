import {
  type Conclusion,
  count,
  type Day,
  dayName,
  hasAccepted,
  isConclusion,
  type Known,
  type Locale,
  type Verdict,
  verdictInWords,
} from 'rules';
import type { AnswersByTenant } from '../kept/customer-answers.ts';
import type { Profile } from '../kept/profile.ts';
import { decideFrom } from './decide-from.ts';
import { factsByOrigin, isAnswered } from './facts-by-origin.ts';
import { packagedWords } from './language.ts';
import type { PackagedWords } from './words.ts';

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

/** The answers given for customers, by a partner with this profile. */
export interface AnswersOfCustomers {
  readonly answers: AnswersByTenant;
  /** Whether they are all on the list of customers, who have accepted a relationship. */
  readonly areListed: boolean;
  readonly profile: Profile;
  readonly locale: Locale;
}

/** What the list of customers shows of each. */
const onList = { facts: { relationship: 'reseller' }, implied: 'list' } as const;

/** What customers' answers lead to, by tenant. */
export type ConclusionsInShort = Readonly<Record<string, InShort>>;

/** What the answers for a customer lead to, and from which facts. */
export interface Concluded {
  readonly conclusion: Conclusion;
  readonly known: Known;
  /** The day of the answers, where they are of an earlier one. */
  readonly day?: Day;
}

/**
 * What the answers for each customer lead to without its page, by tenant; customers with an open question are left out.
 * Of several answers for one customer the last that lead to something count.
 */
export function concludedOf({
  answers,
  areListed,
  profile,
}: Omit<AnswersOfCustomers, 'locale'>): ReadonlyMap<string, Concluded> {
  const concluded = answers.flatMap(([tenant, given]) => {
    const { relationship, ...others } = given.you;
    // Being listed is no news where it was said, and says nothing about the permission.
    const isNews = areListed && !hasAccepted(relationship);
    const facts = isNews ? factsByOrigin({ ...given, you: others }, profile, onList) : factsByOrigin(given, profile);
    const { decision, known } = decideFrom(facts);
    if (!isAnswered(facts) || !isConclusion(decision)) return [];
    const day = given.day !== undefined && given.day < decision.asOf ? { day: given.day } : {};
    return [[tenant, { conclusion: decision, known, ...day }] as const];
  });
  return new Map(concluded);
}

/** The same in short, by tenant. Answers of an earlier day name it. */
export async function conclusionsInShort({ locale, ...asked }: AnswersOfCustomers): Promise<ConclusionsInShort> {
  const words = await packagedWords(locale);
  const told = [...concludedOf(asked)].map(([tenant, { conclusion, day }]) => {
    const short = inShort(conclusion, words, locale);
    return [tenant, day ? { ...short, text: `${short.text} · ${dayName(locale, day)}` } : short] as const;
  });
  return Object.fromEntries(told);
}
