import {
  type AnswerPart,
  alikeAnswers,
  changes,
  type Day,
  type Decision,
  decide,
  editionOn,
  isConclusion,
  isUnchanged,
  type Known,
  today,
  toldApart,
} from 'rules';
import { relevant } from '../../address/address-of.ts';

/** Today's decision on the facts of a permalink. */
export type Now = Changed | { readonly kind: 'unchanged' };

/** Today's decision when something in the answer has changed. */
export type Changed =
  /** The same answer; some of its details differ. */
  | { readonly kind: 'same'; readonly known: Known; readonly decision: Decision; readonly parts: readonly AnswerPart[] }
  /** A different answer, or a question, since a day. */
  | { readonly kind: 'other'; readonly known: Known; readonly decision: Decision; readonly since: Day };

/** The core of a decision: its outcome, or the question it asks. */
const gist = (decision: Decision): string => (isConclusion(decision) ? decision.outcome : `? ${decision.ask}`);

/** Today's decision on the facts of a permalink, whose answer is that of an edition. */
export const nowOf = (edition: Day, known: Known): Now =>
  isUnchanged(known, edition, today()) ? { kind: 'unchanged' } : sinceThen(edition, known);

/** Today's decision on facts whose answer is that of a day. */
export function sinceThen(then: Day, known: Known): Changed {
  const day = today();
  const apart: readonly string[] = toldApart(known, alikeAnswers(known, then), day);
  const left = Object.fromEntries(Object.entries(known).filter(([fact]) => !apart.includes(fact)));
  const knownNow = relevant(left, day);
  const decision = decide(knownNow, day);
  const moved = changes(left, then, day);
  if (gist(decide(known, then)) === gist(decision)) {
    const parts = [...new Set(moved.flatMap(({ parts }) => parts))].filter((part) => part !== 'outcome');
    return { kind: 'same', known: knownNow, decision, parts };
  }
  const since = moved.findLast(({ before }) => gist(before) !== gist(decision))?.day ?? editionOn(day);
  return { kind: 'other', known: knownNow, decision, since };
}
