import { way } from '../decide/settle.ts';
import { type Day, readDay, today } from '../policy/day.ts';
import { type AnyFact, checkOrder, isAnswer, isAsked, isFact, type Known } from '../policy/facts.ts';

/** Why a part of an address was left out. */
export type DropReason = 'unknown-fact' | 'unknown-value' | 'repeated' | 'needless' | 'day' | 'malformed' | 'language';

/** A part of an address that was not understood, or that does not matter for the state it leads to. */
export interface Dropped {
  readonly part: string;
  readonly reason: DropReason;
}

/** What an address says: the facts, the day asked for, and what was left out. */
export interface Address {
  readonly known: Known;
  /** The day named by `as-of`; without one the address means today. */
  readonly asOf?: Day;
  /** The edition that a shared link is pinned to, named before the answers. */
  readonly pinned?: Day;
  readonly dropped: readonly Dropped[];
}

/**
 * The address of a state below `/{locale}/decide/`: one segment an answer, in asking order, each with a closing slash;
 * checked facts and a day other than today's as a query. Facts that do not matter are left out.
 * @example toPath({ cloud: 'public', customer: 'end-customer' }) // 'cloud=public/customer=end-customer/'
 */
export function toPath(known: Known, asOf?: Day): string {
  const segments = way(known, asOf ?? today()).map((fact) => `${fact}=${known[fact]}/`);
  const query = [
    ...checkOrder.flatMap((fact) => (known[fact] === undefined ? [] : [`${fact}=${known[fact]}`])),
    ...(asOf === undefined ? [] : [`as-of=${readDay(asOf)}`]),
  ];
  return segments.join('') + (query.length > 0 ? `?${query.join('&')}` : '');
}

/**
 * The address of a state pinned to an edition, as it is shared: the edition's day, then the answers by its rules.
 * @example toPinnedPath({ cloud: 'public' }, '2024-06-19') // '2024-06-19/cloud=public/'
 */
export const toPinnedPath = (known: Known, edition: Day): string =>
  `${readDay(edition)}/${way(known, edition)
    .map((fact) => `${fact}=${known[fact]}/`)
    .join('')}`;

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
 * What an address of a state says, in whatever order it says it. Never throws: what it does not understand, and what
 * does not matter for the state, is returned as dropped.
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
  const needed = way(given as Known, asOf ?? pinned ?? today());
  const kept = Object.entries(given).filter(([fact, value]) => {
    const matters = !isAsked(fact as AnyFact) || (needed as readonly string[]).includes(fact);
    if (!matters) dropped.push({ part: `${fact}=${value}`, reason: 'needless' });
    return matters;
  });
  const known = Object.fromEntries(kept) as Known;
  return { known, ...(asOf && { asOf }), ...(pinned && { pinned }), dropped };
}
