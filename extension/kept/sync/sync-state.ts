import { isObject, kept } from '../kept-value.ts';
import type { Items } from './shared-items.ts';

/** Why this browser does not share settings although the reader wanted it, or why it no longer does. */
export const problems = ['unavailable', 'too-large', 'later', 'ended-elsewhere', 'not-removed'] as const;
/** One of them. */
export type Problem = (typeof problems)[number];

/** How far this browser has come in sharing settings and profiles with the reader's other browsers. */
export interface SyncState {
  /** Whether it has exchanged them at least once, and may have left something in the synchronized storage. */
  readonly joined: boolean;
  /** The keys of items that were changed here and have not been sent. */
  readonly unsent: readonly string[];
  /** The items that it had after the last exchange; an earlier version did not note them. */
  readonly seen?: Items;
  readonly problem?: Problem;
}

/** The state of a browser that shares nothing. */
export const apart: SyncState = { joined: false, unsent: [] };

/** The state in what was stored. An earlier version kept the items of the last exchange as `base`. */
export function readSyncState(stored: unknown): SyncState {
  if (!isObject(stored)) return apart;
  const problem = problems.find((each) => each === stored.problem);
  return {
    joined: stored.joined === true || isObject(stored.base),
    unsent: Array.isArray(stored.unsent) ? stored.unsent.filter((key) => typeof key === 'string') : [],
    ...(isObject(stored.seen) && { seen: stored.seen }),
    ...(problem && { problem }),
  };
}

/** The state on this device. */
export const syncState = kept('in-step', readSyncState);
