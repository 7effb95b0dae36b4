import {
  type AnswerPart,
  alikeAnswers,
  changes,
  type Day,
  type Decision,
  decide,
  editionOn,
  isConclusion,
  type Known,
  revisionOn,
  today,
  toldApart,
} from 'rules';
import { relevant } from '../../address/address-of.ts';
import type { PageContext } from '../../context/page-context.ts';

/** What today's rules say to the facts of a permalink. */
export type Now =
  /** All that the answer told. */
  | { readonly kind: 'unchanged' }
  /** The same answer; some of its details differ. */
  | { readonly kind: 'same'; readonly known: Known; readonly decision: Decision; readonly parts: readonly AnswerPart[] }
  /** A different answer, or a question, since a day. */
  | { readonly kind: 'other'; readonly known: Known; readonly decision: Decision; readonly since: Day };

/** A day of today's edition: that of the build, unless the rules have moved since. */
const dayNow = (builtOn: Day): Day => (editionOn(builtOn) === editionOn(today()) ? builtOn : today());

/** The core of a decision: its outcome, or the question it asks. */
const gist = (decision: Decision): string => (isConclusion(decision) ? decision.outcome : `? ${decision.ask}`);

/** What today's rules say to the facts of a permalink, whose answer is that of an edition. */
export function nowOf({ builtOn }: Pick<PageContext, 'builtOn'>, edition: Day, known: Known): Now {
  const day = dayNow(builtOn);
  if (revisionOn(known, edition) === revisionOn(known, day)) return { kind: 'unchanged' };
  const apart: readonly string[] = toldApart(known, alikeAnswers(known, edition), day);
  const left = Object.fromEntries(Object.entries(known).filter(([fact]) => !apart.includes(fact)));
  const knownNow = relevant(left, day);
  const decision = decide(knownNow, day);
  const moved = changes(left, edition, day);
  if (gist(decide(known, edition)) === gist(decision)) {
    const parts = [...new Set(moved.flatMap(({ parts }) => parts))].filter((part) => part !== 'outcome');
    return { kind: 'same', known: knownNow, decision, parts };
  }
  const since = moved.findLast(({ before }) => gist(before) !== gist(decision))?.day ?? editionOn(day);
  return { kind: 'other', known: knownNow, decision, since };
}
