import {
  type Finding,
  findFew,
  findings,
  type Known,
  type Locale,
  sharedPath,
  today,
  type VerdictInWords,
} from 'rules';
import { mergedFacts } from './decide-from.ts';
import type { FactsByOrigin } from './facts-by-origin.ts';
import { finderWords, packagedWords } from './language.ts';

/** The text that a reader typed to find a situation or an answer, and the facts known already. */
export interface FindAsked {
  readonly text: string;
  readonly facts: FactsByOrigin;
  readonly locale: Locale;
}

/** A situation or an answer that was found. */
export interface Found {
  readonly title: string;
  /** The answer that it leads to, or the situation in which it is the answer. */
  readonly detail: string;
  readonly verdict?: VerdictInWords | undefined;
  /** The answers that lead there, without those that are known already. */
  readonly known: Known;
  /** The path of its page on the help site, in the form that is shared. */
  readonly path: string;
}

/** Everything that can be found, by language and day: made once, as a reader types letter by letter. */
const made = new Map<string, Promise<readonly Finding[]>>();

function findingsIn(locale: Locale): Promise<readonly Finding[]> {
  const key = `${locale} ${today()}`;
  const known = made.get(key);
  if (known) return known;
  const all = Promise.all([packagedWords(locale), finderWords(locale)]).then(([words, more]) =>
    findings(locale, { ...words, ...more }),
  );
  made.set(key, all);
  all.catch(() => made.delete(key));
  return all;
}

/**
 * The situations and answers that a text finds. Of several ways to an answer, it takes the one that agrees with the
 * known facts.
 */
export async function findByText({ text, facts, locale }: FindAsked): Promise<readonly Found[]> {
  const given: Readonly<Record<string, string | undefined>> = mergedFacts(facts);
  const agrees = (known: Known) => Object.entries(known).every(([fact, value]) => (given[fact] ?? value) === value);
  return findFew(await findingsIn(locale), locale, text).map(({ title, detail, verdict, known: ways }) => {
    const way = ways.find(agrees) ?? ways[0];
    return {
      title,
      detail,
      verdict,
      known: Object.fromEntries(Object.entries(way).filter(([fact, value]) => given[fact] !== value)),
      path: sharedPath(locale, way, today()),
    };
  });
}
