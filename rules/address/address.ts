import { factsThatMatter } from '../decide/settle.ts';
import { dayOf, editionOrDay, type PointInTime, todaysRules } from '../editions/point-in-time.ts';
import { type Day, readDay, today } from '../policy/day.ts';
import { type AnyFact, checkOrder, isAsked, type Known } from '../policy/facts.ts';
import { type Dropped, readParts } from './read-parts.ts';

/** What an address says: the facts, which rules decide, and what was left out. */
export interface Address {
  readonly known: Known;
  /** A day named by `as-of`, an edition named before the answers, or today's rules. */
  readonly time: PointInTime;
  readonly dropped: readonly Dropped[];
}

/**
 * The address of a state below `/{locale}/decide/`: the day of an edition, one segment for each answer in asking order,
 * each with a closing slash; checked facts and a day that the reader chose as a query. Facts that do not matter by the
 * rules of that time are left out.
 * @throws InvalidInput when the day of the edition, or the day chosen, is not valid
 * @example toPath({ cloud: 'public', customer: 'end-customer' }) // 'cloud=public/customer=end-customer/'
 * @example toPath({ cloud: 'public' }, { kind: 'edition', day: '2026-08-20' }) // '2026-08-20/cloud=public/'
 */
export function toPath(known: Known, time: PointInTime = todaysRules): string {
  const edition = time.kind === 'edition' ? `${readDay(time.day)}/` : '';
  const answers = factsThatMatter(known, dayOf(time, today()));
  const segments = answers.map((fact) => `${fact}=${known[fact]}/`);
  // Where no question asks for the kind of partner, one that is not in CSP fails the check of its agreement.
  const isOutside = known['partner-type'] === 'not-in-csp' && !answers.includes('partner-type');
  const checked: Known = isOutside ? { ...known, mpa: 'unsigned' } : known;
  const query = [
    ...checkOrder.flatMap((fact) => (checked[fact] === undefined ? [] : [`${fact}=${checked[fact]}`])),
    ...(time.kind === 'day' ? [`as-of=${readDay(time.day)}`] : []),
  ];
  return edition + segments.join('') + (query.length > 0 ? `?${query.join('&')}` : '');
}

/**
 * The address of a state pinned to an edition, as it is shared: its answers only, so that nothing else that is known of
 * partner and customer travels with the link.
 * @throws InvalidInput when the edition is not a valid day
 * @example toPinnedPath({ cloud: 'public', role: 'admin-agent' }, '2026-08-20') // '2026-08-20/cloud=public/'
 */
export function toPinnedPath(known: Known, edition: Day): string {
  const answers = Object.fromEntries(Object.entries(known).filter(([fact]) => isAsked(fact as AnyFact)));
  return toPath(answers, { kind: 'edition', day: edition });
}

/**
 * What an address of a state says, in any order. Never throws: parts that are not understood, and facts that do not
 * matter for the state, are returned as dropped. A day before the answers that is not an issued edition is read as a
 * day that the reader chose; `as-of` takes precedence over it.
 */
export function fromPath(path: string): Address {
  const { known: given, asOf, pinned, dropped } = readParts(path);
  const time: PointInTime = asOf ? { kind: 'day', day: asOf } : pinned ? editionOrDay(pinned) : todaysRules;
  const needed: readonly string[] = factsThatMatter(given, dayOf(time, today()));
  const matters = ([fact]: readonly [string, string]) => !isAsked(fact as AnyFact) || needed.includes(fact);
  const facts = Object.entries(given);
  const needless = facts
    .filter((fact) => !matters(fact))
    .map(([fact, value]): Dropped => ({ part: `${fact}=${value}`, reason: 'needless' }));
  return { known: Object.fromEntries(facts.filter(matters)) as Known, time, dropped: [...dropped, ...needless] };
}
