import { factsThatMatter } from '../decide/settle.ts';
import { type Alike, alikeAnswers } from '../editions/alike.ts';
import { dayOf, type PointInTime, todaysRules } from '../editions/point-in-time.ts';
import { type Day, today } from '../policy/days/day.ts';
import { type AnyFact, type Fact, isAsked, type Known } from '../policy/facts.ts';
import { type Dropped, readParts, valuesTogether } from './read-parts.ts';

/** The content of an address: the facts, the day whose rules decide, and the parts that were left out. */
export interface Address {
  readonly known: Known;
  /** A day named by `as-of`, or today's rules. */
  readonly time: PointInTime;
  readonly dropped: readonly Dropped[];
}

/**
 * The segments of answers, each with a closing slash; values that share a page by the rules of the day are named
 * together.
 */
export function answerSegments(known: Known, facts: readonly Fact[], day: Day): string {
  const alike = alikeAnswers(known, day);
  return facts.map((fact) => `${fact}=${valuesTogether(alike[fact] ?? [`${known[fact]}`])}/`).join('');
}

/** The facts whose values were named together and are told apart by the rules of the day. */
export function toldApart(known: Known, shared: Alike, day: Day): readonly Fact[] {
  const alike = alikeAnswers(known, day);
  const facts = Object.keys(shared) as Fact[];
  return facts.filter((fact) => !shared[fact]?.every((value) => alike[fact]?.includes(value)));
}

const without = (known: Known, facts: readonly string[]): Known =>
  Object.fromEntries(Object.entries(known).filter(([fact]) => !facts.includes(fact)));

/**
 * The query of an address from which the partner type is left out, because no question asks for it: a partner that is not
 * in CSP still fails the check of its agreement.
 */
export const outsideQuery = (known: Known, asked: readonly Fact[]): string =>
  known['partner-type'] === 'not-in-csp' && !asked.includes('partner-type') ? '?mpa=unsigned' : '';

/**
 * The address of a state below `/{locale}/decide/`: one segment for each answer in asking order, each with a closing
 * slash. Facts that no question asks for by the rules of the day are left out, but a partner that is not in CSP stays
 * outside; answers that share a page are one segment.
 * @throws InvalidInput when the day is not valid
 * @example toPath({ cloud: 'public', customer: 'end-customer' }) // 'cloud=public/customer=end-customer/'
 */
export function toPath(known: Known, day: Day = today()): string {
  const asked = factsThatMatter(known, day);
  return answerSegments(known, asked, day) + outsideQuery(known, asked);
}

/**
 * Reads the address of a state, in any order. Never throws: parts that are not understood, and facts that do not
 * matter for the state, are returned as dropped.
 */
export function fromPath(path: string): Address {
  const { known, shared, asOf, dropped } = readParts(path);
  const time: PointInTime = asOf ? { kind: 'day', day: asOf } : todaysRules;
  const day = dayOf(time, today());
  const apart = toldApart(known, shared, day);
  const given = without(known, apart);
  const needed: readonly string[] = factsThatMatter(given, day);
  const matters = ([fact]: readonly [string, string]) => !isAsked(fact as AnyFact) || needed.includes(fact);
  const facts = Object.entries(given);
  const needless = facts
    .filter((fact) => !matters(fact))
    .map(([fact, value]): Dropped => ({ part: `${fact}=${value}`, reason: 'needless' }));
  const again = apart.map(
    (fact): Dropped => ({ part: `${fact}=${valuesTogether(shared[fact] ?? [])}`, reason: 'apart' }),
  );
  return {
    known: Object.fromEntries(facts.filter(matters)) as Known,
    time,
    dropped: [...dropped, ...again, ...needless],
  };
}
