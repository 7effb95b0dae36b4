import type { Day } from '../policy/days/day.ts';

/**
 * The rules that decide: those in force today, those of the edition in which a shared answer last
 * changed (named by its first day), or those in force on a day that the reader chose.
 */
export type PointInTime =
  | { readonly kind: 'today' }
  | { readonly kind: 'edition'; readonly day: Day }
  | { readonly kind: 'day'; readonly day: Day };

/** The rules in force today. */
export const todaysRules: PointInTime = { kind: 'today' };

/** The day whose rules decide. */
export const dayOf = (time: PointInTime, today: Day): Day => (time.kind === 'today' ? today : time.day);
