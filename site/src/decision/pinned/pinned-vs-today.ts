import {
  type AnswerPart,
  changes,
  type Day,
  type Decision,
  decide,
  editionOn,
  isConclusion,
  type Known,
  today,
} from 'rules';
import { relevant } from '../../address/address-of.ts';
import type { PageContext } from '../../context/page-context.ts';

/** Whether today's rules say the same about a pinned state as its edition. */
export type PinnedStatus =
  | { readonly kind: 'in-force' }
  /** The answer or question is the same; some of its details differ. */
  | { readonly kind: 'same'; readonly decision: Decision; readonly parts: readonly AnswerPart[] }
  /** The answer or question is different since a day. */
  | { readonly kind: 'other'; readonly decision: Decision; readonly since: Day };

/** A day of today's edition: that of the build, unless the rules have moved since. */
const dayNow = (builtOn: Day): Day => (editionOn(builtOn) === editionOn(today()) ? builtOn : today());

/** The core of a decision: its outcome, or the question it asks. */
const gist = (decision: Decision): string => (isConclusion(decision) ? decision.outcome : `? ${decision.ask}`);

/** What today's rules decide for the facts of a page of an edition. */
export function pinnedStatus({ builtOn }: PageContext, edition: Day, known: Known): PinnedStatus {
  const now = dayNow(builtOn);
  if (editionOn(now) === edition) return { kind: 'in-force' };
  const decision = decide(relevant(known, now), now);
  const moved = changes(known, edition, now);
  if (gist(decide(known, edition)) === gist(decision)) {
    const parts = [...new Set(moved.flatMap(({ parts }) => parts))].filter((part) => part !== 'outcome');
    return { kind: 'same', decision, parts };
  }
  const since = moved.findLast(({ before }) => gist(before) !== gist(decision))?.day ?? now;
  return { kind: 'other', decision, since };
}
