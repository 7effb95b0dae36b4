import type { Day } from '../policy/day.ts';
import { isIssued } from './issued.ts';

/**
 * Which rules decide: those in force today, those of the edition that a shared link is pinned to (named by its first
 * day), or those in force on a day that the reader chose.
 */
export type PointInTime =
  | { readonly kind: 'today' }
  | { readonly kind: 'edition'; readonly day: Day }
  | { readonly kind: 'day'; readonly day: Day };

/** The rules in force today. */
export const todaysRules: PointInTime = { kind: 'today' };

/** The edition that begins on a day when its pages are published; otherwise the day itself. */
export const editionOrDay = (day: Day): PointInTime => ({ kind: isIssued(day) ? 'edition' : 'day', day });

/** The day whose rules decide. */
export const dayOf = (time: PointInTime, today: Day): Day => (time.kind === 'today' ? today : time.day);
