import type { Alike } from '../editions/alike.ts';
import { type Day, firstDay, isDay } from '../policy/days/day.ts';
import { type AnyFact, type Fact, isAnswer, isAsked, isFact, type Known } from '../policy/facts.ts';
import { isTracker } from './trackers.ts';

/** Why a part of an address was left out. */
export type DropReason =
  | 'unknown-fact'
  | 'unknown-value'
  | 'repeated'
  | 'needless'
  | 'apart'
  | 'day'
  | 'malformed'
  | 'language';

const or = '-or-';

/** The values of a fact as an address names them together. */
export const valuesTogether = (values: readonly string[]): string => values.join(or);

/** A part of an address that was not understood, or that does not matter for the state it leads to. */
export interface Dropped {
  readonly part: string;
  readonly reason: DropReason;
}

/** The parts of an address, each read by itself. */
export interface AddressParts {
  /** Where several values of a fact are named together, the first one. */
  readonly known: Known;
  /** The facts whose values are named together because they shared a page, with all of them. */
  readonly shared: Alike;
  /** A day named by `as-of`. */
  readonly asOf?: Day;
  readonly dropped: readonly Dropped[];
}

/** A text without its percent-encoding, which mail gateways can have applied several times. */
export function decoded(text: string): string {
  let plain = text;
  for (let times = 0; times < 3 && plain.includes('%'); times++) {
    try {
      plain = decodeURIComponent(plain);
    } catch {
      // A stray % is not an encoding: the text is read unchanged.
      return plain;
    }
  }
  return plain;
}

/** Line breaks, spaces, and invisible characters: none of them belongs in an address. */
const withoutBreaks = (text: string): string => text.replace(/[\s\p{Cc}\p{DI}]/gu, '');

/** An address without percent-encoding, spaces, line breaks and invisible characters, encoded or not. */
export const unbroken = (text: string): string => withoutBreaks(decoded(withoutBreaks(text)));

/** Removes characters that typing, mail, and chat add. Linear, as a link can be of any length. */
const clean = (part: string): string =>
  /^.*[a-z0-9]/s.exec(unbroken(part).toLowerCase().replace('=3d', '='))?.[0] ?? '';

/** The parts of an address, whether its separators are encoded or not; punctuation alone is not an answer. */
const separate = (path: string): readonly string[] =>
  withoutBreaks(path)
    .replace(/%(?:25)*(3f|26|2f|23)/gi, (_, code: string) => decodeURIComponent(`%${code}`))
    .replace(/&(?:amp(?:;|%3b))+/gi, '&')
    .replace(/#.*$/s, '')
    .split(/[/?&]/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

/**
 * Reads the parts of an address, or of its query alone, in any order. Never throws: parts that are not understood are
 * returned as dropped. Whether an answer matters for the state is left open, as only the rules can tell.
 */
export function readParts(address: string): AddressParts {
  const given: Partial<Record<AnyFact, string>> = {};
  const dropped: Dropped[] = [];
  let asOf: Day | undefined;
  const shared: Partial<Record<Fact, readonly string[]>> = {};
  for (const part of separate(address)) {
    const text = clean(part);
    const [, fact = '', value = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    if (isTracker(fact || text)) continue;
    const [first, ...further] = value.split(or) as [string, ...string[]];
    const drop = (reason: DropReason) => dropped.push({ part, reason });
    if (fact === 'as-of') {
      if (isDay(value) && value >= firstDay) asOf = value;
      else drop('day');
    } else if (fact === '') drop('malformed');
    else if (!isFact(fact)) drop('unknown-fact');
    else if (given[fact] !== undefined) drop('repeated');
    else if ([first, ...further].some((each) => !isAnswer(fact, each))) drop('unknown-value');
    else {
      given[fact] = first;
      if (isAsked(fact) && further.length > 0) shared[fact] = [first, ...further];
    }
  }
  return { known: given as Known, shared, ...(asOf && { asOf }), dropped };
}
