import { type Day, readDay, today } from './day.ts';
import { way } from './decide.ts';
import { type AnyFact, checkOrder, isAnswer, isAsked, isFact, type Known } from './facts.ts';

/** Why a part of an address was left out. */
export type DropReason = 'unknown-fact' | 'unknown-value' | 'repeated' | 'needless' | 'day' | 'malformed';

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

/** Takes out what mail gateways and hands put in: percent-encoding, upper case, trailing punctuation. */
function clean(part: string): string {
  let text = part;
  try {
    text = decodeURIComponent(part);
  } catch {
    // A stray % is no encoding: the part is read as it stands.
  }
  return text.trim().toLowerCase();
}

function separate(path: string): readonly string[] {
  const [before = ''] = path.split('#');
  return before
    .replace(/%3[fF]/g, '?')
    .replace(/%26/g, '&')
    .replace(/%2[fF]/g, '/')
    .split(/[/?&]/)
    .filter((part) => part !== '');
}

/**
 * What an address of a state says, in whatever order it says it. Never throws: what it does not understand, and what
 * does not matter for the state, is returned as dropped.
 */
export function fromPath(path: string): Address {
  const given: Partial<Record<AnyFact, string>> = {};
  const dropped: Dropped[] = [];
  let asOf: Day | undefined;
  for (const part of separate(path)) {
    const [, fact = '', value = ''] = /^([^=]*)=(.*)$/s.exec(clean(part)) ?? [];
    const drop = (reason: DropReason) => dropped.push({ part, reason });
    if (fact === 'as-of') {
      try {
        asOf = readDay(value);
      } catch {
        drop('day');
      }
    } else if (fact === '') drop('malformed');
    else if (!isFact(fact)) drop('unknown-fact');
    else if (given[fact] !== undefined) drop('repeated');
    else if (!isAnswer(fact, value)) drop('unknown-value');
    else given[fact] = value;
  }
  const known = given as Known;
  const needed = way(known, asOf ?? today());
  const kept = Object.entries(given).filter(([fact, value]) => {
    const matters = !isAsked(fact as AnyFact) || (needed as readonly string[]).includes(fact);
    if (!matters) dropped.push({ part: `${fact}=${value}`, reason: 'needless' });
    return matters;
  });
  return { known: Object.fromEntries(kept) as Known, ...(asOf && { asOf }), dropped };
}
