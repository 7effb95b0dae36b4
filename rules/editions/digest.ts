import { decide, isConclusion } from '../decide/decide.ts';
import { decisionContent } from '../decide/decision-content.ts';
import { hash } from '../hash.ts';
import type { Day } from '../policy/days/day.ts';
import { type AnyFact, isAsked, type Known } from '../policy/facts.ts';
import { statesWithPage } from './alike.ts';

/**
 * The digest of everything that some answers lead to on a day, without checks; it stays the same as long as they say
 * the same, in every language.
 */
export function answerDigest(known: Known, day: Day): string {
  const answers = Object.fromEntries(Object.entries(known).filter(([fact]) => isAsked(fact as AnyFact)));
  return hash(decisionContent(decide(answers, day), answers));
}

const made = new Map<Day, string>();

/**
 * The digest of all answers on a day; the same on all days, and in all copies of the site, whose rules give the same
 * answers.
 */
export function rulesDigest(day: Day): string {
  const answers = () =>
    [...statesWithPage(day)].map(({ known, decision }) =>
      isConclusion(decision) ? JSON.stringify(known) + decisionContent(decision, known) : '',
    );
  const digest = made.get(day) ?? hash(answers().join('\n'));
  made.set(day, digest);
  return digest;
}
