import { factsThatMatter } from '../decide/settle.ts';
import { dayOf, editionOrDay, type PointInTime, todaysRules } from '../editions/point-in-time.ts';
import { type Day, readDay, today } from '../policy/day.ts';
import { type AnyFact, checkOrder, isAnswer, isAsked, isFact, type Known } from '../policy/facts.ts';

/** Why a part of an address was left out. */
export type DropReason = 'unknown-fact' | 'unknown-value' | 'repeated' | 'needless' | 'day' | 'malformed' | 'language';

/** A part of an address that was not understood, or that does not matter for the state it leads to. */
export interface Dropped {
  readonly part: string;
  readonly reason: DropReason;
}

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
 * @example toPath({ cloud: 'public' }, { kind: 'edition', day: '2024-06-19' }) // '2024-06-19/cloud=public/'
 */
export function toPath(known: Known, time: PointInTime = todaysRules): string {
  const edition = time.kind === 'edition' ? `${readDay(time.day)}/` : '';
  const segments = factsThatMatter(known, dayOf(time, today())).map((fact) => `${fact}=${known[fact]}/`);
  const query = [
    ...checkOrder.flatMap((fact) => (known[fact] === undefined ? [] : [`${fact}=${known[fact]}`])),
    ...(time.kind === 'day' ? [`as-of=${readDay(time.day)}`] : []),
  ];
  return edition + segments.join('') + (query.length > 0 ? `?${query.join('&')}` : '');
}

/**
 * The address of a state pinned to an edition, as it is shared: its answers only, so that nothing else that is known of
 * partner and customer travels with the link.
 * @throws InvalidInput when the edition is not a valid day
 * @example toPinnedPath({ cloud: 'public', role: 'admin-agent' }, '2024-06-19') // '2024-06-19/cloud=public/'
 */
export function toPinnedPath(known: Known, edition: Day): string {
  const answers = Object.fromEntries(Object.entries(known).filter(([fact]) => isAsked(fact as AnyFact)));
  return toPath(answers, { kind: 'edition', day: edition });
}

/** A text with its percent-encoding taken off, as often as mail gateways have put it on. */
export function decoded(text: string): string {
  let plain = text;
  for (let times = 0; times < 3 && plain.includes('%'); times++) {
    try {
      plain = decodeURIComponent(plain);
    } catch {
      // A stray % is no encoding: the text is read as it stands.
      return plain;
    }
  }
  return plain;
}

/** Takes off what hands and chats add: upper case, and punctuation behind. Linear, as a link can be of any length. */
const clean = (part: string): string => /^.*[a-z0-9]/s.exec(decoded(part).trim().toLowerCase())?.[0] ?? '';

/** The parts of an address, whether its separators are encoded or not; lone punctuation is nobody's answer. */
const separate = (path: string): readonly string[] =>
  path
    .replace(/%(?:25)*(3f|26|2f|23)/gi, (_, code: string) => decodeURIComponent(`%${code}`))
    .replace(/#.*$/s, '')
    .split(/[/?&]/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

const readsAsDay = (text: string): boolean => {
  try {
    return readDay(text) === text;
  } catch {
    return false;
  }
};

/**
 * What an address of a state says, in any order. Never throws: parts that are not understood, and facts that do not
 * matter for the state, are returned as dropped. A day before the answers that is not an issued edition is read as a
 * day that the reader chose; `as-of` takes precedence over it.
 */
export function fromPath(path: string): Address {
  const given: Partial<Record<AnyFact, string>> = {};
  const dropped: Dropped[] = [];
  let asOf: Day | undefined;
  let pinned: Day | undefined;
  for (const part of separate(path)) {
    const text = clean(part);
    const [, fact = '', value = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    const drop = (reason: DropReason) => dropped.push({ part, reason });
    if (fact === 'as-of') {
      if (readsAsDay(value)) asOf = value;
      else drop('day');
    } else if (fact === '' && /^\d{4}-\d{2}-\d{2}$/.test(text)) {
      if (!readsAsDay(text)) drop('day');
      else if (pinned) drop('repeated');
      else pinned = text;
    } else if (fact === '') drop('malformed');
    else if (!isFact(fact)) drop('unknown-fact');
    else if (given[fact] !== undefined) drop('repeated');
    else if (!isAnswer(fact, value)) drop('unknown-value');
    else given[fact] = value;
  }
  const time: PointInTime = asOf ? { kind: 'day', day: asOf } : pinned ? editionOrDay(pinned) : todaysRules;
  const needed: readonly string[] = factsThatMatter(given as Known, dayOf(time, today()));
  const kept = Object.entries(given).filter(([fact, value]) => {
    const matters = !isAsked(fact as AnyFact) || needed.includes(fact);
    if (!matters) dropped.push({ part: `${fact}=${value}`, reason: 'needless' });
    return matters;
  });
  return { known: Object.fromEntries(kept) as Known, time, dropped };
}
