import {
  type Address,
  type Decision,
  type Dropped,
  dayOf,
  decide,
  droppedInWords,
  isUnchanged,
  type Known,
  type PointInTime,
  problemOf,
  readDay,
  today,
  todaysRules,
  unbroken,
} from 'rules';
import type { PageContext } from '../context/page-context.ts';
import { type Place, readAddress } from './read-address.ts';

/** A state of the tree as a page shows it. */
export interface TreeState {
  readonly known: Known;
  /** The rules that decide: today's, those of a shared link's edition, or those of a chosen day. */
  readonly time: PointInTime;
  readonly decision: Decision;
  /** Notices on how this state was reached: parts of the address left out, answers that no longer apply. */
  readonly notices: readonly string[];
  /** The problem with something that was entered. */
  readonly problem?: string;
}

/** The state of these facts by the rules of a time. */
export const stateOf = (
  known: Known,
  time: PointInTime,
  notices: readonly string[] = [],
  problem?: string,
): TreeState => ({
  known,
  time,
  decision: decide(known, dayOf(time, today())),
  notices,
  ...(problem && { problem }),
});

/** Whether an address is the permalink of an answer that is the same today. */
const isOfToday = ({ known, time }: Address): boolean =>
  time.kind === 'edition' && isUnchanged(known, time.day, today());

/** The problem with the day that an address asks for. */
const dayProblem = ({ words }: PageContext, part: string): string | undefined =>
  problemOf(() => readDay(unbroken(part).replace(/^as-of=/i, '')), words);

/**
 * The state that an address of the tree leads to, with a notice for each part that was left out.
 * @param handedOver parts that the previous page left out of the address
 */
export function stateAt(context: PageContext, place: Place, handedOver: readonly Dropped[] = []): TreeState {
  const read = readAddress(context.base, place) ?? { known: {}, time: todaysRules, dropped: [] };
  const left = [...handedOver, ...read.dropped];
  // An impossible day is a problem to show, not a part to leave out silently.
  const day = left.find(({ reason }) => reason === 'day');
  const notices = left
    .filter(({ reason }) => reason !== 'day')
    .map(({ part, reason }) => droppedInWords({ part: unbroken(part), reason }, context.words));
  return stateOf(
    read.known,
    isOfToday(read) ? todaysRules : read.time,
    [...new Set(notices)],
    day && dayProblem(context, day.part),
  );
}
