import { type Day, daysBetween, daysLater, includes, type Period } from '../days/day.ts';
import type { Answer } from '../facts.ts';
import type { StatementId } from '../sources/statements.ts';

/** The time after its start in which a new-commerce subscription can be canceled, in the unit the source names. */
export interface CancellationWindow {
  readonly amount: number;
  readonly unit: 'hour' | 'day';
}

/** The cancellation windows with the days on which they applied, the oldest first. */
export const cancellationWindows: readonly (Period & CancellationWindow & { readonly statements: StatementId[] })[] = [
  { until: '2022-03-17', amount: 72, unit: 'hour', statements: ['N13.1', 'T39'] },
  { since: '2022-03-18', amount: 7, unit: 'day', statements: ['N13.1', 'T41'] },
];

/**
 * The day since when a subscription that is not renewed can continue in a paid extended service term, by the month
 * (T56).
 */
export const extendedTermsSince: Day = '2026-05-04';

/** The channels whose licenses can continue in one (N24.1). */
export const extendedTermChannels: readonly Answer<'channel'>[] = [
  'microsoft-direct',
  'advisor',
  'mca-enterprise',
  'third-party',
  'csp-partner',
  'former-csp-partner',
];

const longestMonth = 31;

/** The length of the cancellation window on a day, in days. */
export function cancellationDays(day: Day): number {
  const window = cancellationWindows.find((each) => includes(each, day));
  if (!window) throw new Error(`No cancellation window is known for ${day}: add it to cancellationWindows.`);
  return window.unit === 'day' ? window.amount : window.amount / 24;
}

/**
 * The last whole day on which a new-commerce subscription that started on a day can be canceled: the window closes on
 * the next day, at the hour of the purchase.
 */
export const lastDayToCancel = (start: Day): Day => daysLater(start, cancellationDays(start) - 1);

/**
 * The `term` fact of a subscription that started on one day and ends on another. Returns undefined when the two days
 * leave it open: before its start and from its end on, as it can have been renewed since, on the last day of the
 * cancellation window, which closes at an hour, and for terms of a month since there are extended ones by the month.
 */
export function termOf(start: Day, end: Day, asOf: Day): Answer<'term'> | undefined {
  if (asOf < start || end <= asOf) return undefined;
  if (asOf >= extendedTermsSince && daysBetween(start, end) <= longestMonth) return undefined;
  const [days, window] = [daysBetween(start, asOf), cancellationDays(asOf)];
  if (days < window) return 'cancel-window';
  return days > window ? 'mid-term' : undefined;
}
