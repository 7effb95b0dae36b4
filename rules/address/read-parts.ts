import { type Day, readDay } from '../policy/day.ts';
import { type AnyFact, isAnswer, isFact, type Known } from '../policy/facts.ts';
import { isTracker } from './trackers.ts';

/** Why a part of an address was left out. */
export type DropReason = 'unknown-fact' | 'unknown-value' | 'repeated' | 'needless' | 'day' | 'malformed' | 'language';

/** A part of an address that was not understood, or that does not matter for the state it leads to. */
export interface Dropped {
  readonly part: string;
  readonly reason: DropReason;
}

/** What the parts of an address say, each by itself. */
export interface AddressParts {
  readonly known: Known;
  /** A day named by `as-of`. */
  readonly asOf?: Day;
  /** A day named by itself, before the answers. */
  readonly pinned?: Day;
  readonly dropped: readonly Dropped[];
}

/** A text with its percent-encoding taken off, as often as mail gateways have put it on. */
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

/** Line breaks, spaces and characters that nobody sees: nothing of it belongs to an address. */
const withoutBreaks = (text: string): string => text.replace(/[\s\p{Cc}\p{DI}]/gu, '');

/** An address without its percent-encoding, and without what mail programs put into it, encoded or not. */
export const unbroken = (text: string): string => withoutBreaks(decoded(withoutBreaks(text)));

/** Removes what typing, mail, and chat add. Linear, as a link can be of any length. */
const clean = (part: string): string =>
  /^.*[a-z0-9]/s.exec(unbroken(part).toLowerCase().replace('=3d', '='))?.[0] ?? '';

/** The parts of an address, whether its separators are encoded or not; punctuation alone is no answer. */
const separate = (path: string): readonly string[] =>
  withoutBreaks(path)
    .replace(/%(?:25)*(3f|26|2f|23)/gi, (_, code: string) => decodeURIComponent(`%${code}`))
    .replace(/&(?:amp(?:;|%3b))+/gi, '&')
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
 * Reads the parts of an address, or of its query alone, in any order. Never throws: parts that are not understood are
 * returned as dropped. Whether an answer matters for the state is left open, as only the rules can tell.
 */
export function readParts(address: string): AddressParts {
  const given: Partial<Record<AnyFact, string>> = {};
  const dropped: Dropped[] = [];
  let asOf: Day | undefined;
  let pinned: Day | undefined;
  for (const part of separate(address)) {
    const text = clean(part);
    const [, fact = '', value = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    if (isTracker(fact || text)) continue;
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
  return { known: given as Known, ...(asOf && { asOf }), ...(pinned && { pinned }), dropped };
}
