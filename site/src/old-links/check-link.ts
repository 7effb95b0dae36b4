import { type Day, type Decision, dayOf, decide, isConclusion, today } from 'rules';
import { addressOf, relevant } from '../address/address-of.ts';
import type { AddressRead } from '../address/read-address.ts';
import type { PageContext } from '../context/page-context.ts';
import { nowOf, sinceThen } from '../decision/permalink/now.ts';
import { stateInShort } from '../decision/permalink/now-in-words.ts';
import type { FoundLink } from './find-links.ts';

/**
 * The comparison of a link's answer with today's: it is the same, has other details, or has changed; `today` for a
 * link that always shows today's answer.
 */
export type LinkStatus = 'same' | 'details' | 'changed' | 'today' | 'unreadable';

/** A link with the answer that it shows, and today's. */
export interface CheckedLink extends Pick<FoundLink, 'line' | 'path'> {
  readonly status: LinkStatus;
  /** The answer or question that the link shows, in short; empty when it cannot be read. */
  readonly shows: string;
  /** Today's answer or question, in short, if it is a different one. */
  readonly now?: string;
  /** The day from which it applies. */
  readonly since?: Day;
  /** The address of today's answer on this site. */
  readonly address?: string;
}

/** Compares the answer of a link with today's. */
function becomeOf(context: PageContext, { known, time }: AddressRead): Omit<CheckedLink, 'line' | 'path' | 'shows'> {
  if (time.kind === 'today') return { status: 'today', address: addressOf(context, known) };
  const now = time.kind === 'edition' ? nowOf(time.day, known) : sinceThen(time.day, known);
  if (now.kind === 'unchanged') return { status: 'same', address: addressOf(context, known) };
  const address = addressOf(context, now.known);
  if (now.kind === 'same') return { status: now.parts.length > 0 ? 'details' : 'same', address };
  return { status: 'changed', now: stateInShort(context, now.decision), since: now.since, address };
}

function checkLink(context: PageContext, read: AddressRead): Omit<CheckedLink, 'line' | 'path'> {
  const day = dayOf(read.time, today());
  const decision: Decision = decide(relevant(read.known, day), day);
  const shows = stateInShort(context, decision);
  // A question needs no comparison: it is answered under the rules of the day on which it is answered.
  if (!isConclusion(decision)) return { status: 'today', shows, address: addressOf(context, read.known) };
  return { shows, ...becomeOf(context, read) };
}

/** Every link with the answer that it shows, and today's; a link that occurs again is worked out once. */
export function checkLinks(context: PageContext, links: readonly FoundLink[]): readonly CheckedLink[] {
  const checked = new Map<string, Omit<CheckedLink, 'line' | 'path'>>();
  return links.map(({ line, path, read }) => {
    const made = checked.get(path) ?? (read ? checkLink(context, read) : { status: 'unreadable', shows: '' });
    checked.set(path, made);
    return { line, path, ...made };
  });
}
