import { type Day, type Decision, decide, type Known } from 'rules';
import type { PageContext } from '../context/page-context.ts';

/** A state of the tree as a reader sees it. */
export interface TreeState {
  readonly known: Known;
  /** The day asked for; without one, the reader's edition or today. */
  readonly asOf?: Day;
  readonly decision: Decision;
  /** What the reader should know about how they got here: parts left out, answers that no longer apply. */
  readonly notices: readonly string[];
  /** What was wrong with something the reader gave. */
  readonly problem?: string;
}

/** The state of what is known, on the day asked for, by the reader's edition, or today. */
export const stateOf = (
  { edition }: PageContext,
  known: Known,
  asOf?: Day,
  notices: readonly string[] = [],
  problem?: string,
): TreeState => ({
  known,
  ...(asOf && { asOf }),
  decision: decide(known, asOf ?? edition),
  notices,
  ...(problem && { problem }),
});
