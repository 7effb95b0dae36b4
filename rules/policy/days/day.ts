import { InvalidInput } from '../invalid-input.ts';

/** A calendar day as `YYYY-MM-DD`. Days compare in order as text. */
export type Day = string;

/** The day of the first global edition of Microsoft's article (T2). Nothing is known to have applied before it. */
export const firstDay: Day = '2016-12-02';

/** Today's day in UTC, so that a page built and a page opened on the same day agree. */
export const today = (): Day => new Date().toISOString().slice(0, 10);

/** Whether something is the text of a day that exists. */
export const isDay = (value: unknown): value is Day => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const moment = new Date(value);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
};

/**
 * The day a reader gave, checked.
 * @throws InvalidInput when it is not a real day, or is before {@link firstDay}.
 */
export function readDay(text: string): Day {
  if (!isDay(text)) throw new InvalidInput('as-of', text, 'day');
  if (text < firstDay) throw new InvalidInput('as-of', text, 'day-since-first');
  return text;
}

/** A period with both ends included; a missing end is open. */
export interface Period {
  readonly since?: Day;
  readonly until?: Day;
}

/** Whether the period includes the day. */
export const includes = ({ since, until }: Period, day: Day): boolean =>
  (since === undefined || since <= day) && (until === undefined || day <= until);

const millisecondsInDay = 86_400_000;
const moment = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** The day that many days later; earlier when the number is negative. */
export const daysLater = (day: Day, days: number): Day =>
  new Date(moment(day) + days * millisecondsInDay).toISOString().slice(0, 10);

/** The day after, for the edition that begins when a period has ended. */
export const dayAfter = (day: Day): Day => daysLater(day, 1);

/** The days on which something changes because a period has begun or has ended. */
export const turnsOf = ({ since, until }: Period): readonly Day[] => [
  ...(since ? [since] : []),
  ...(until ? [dayAfter(until)] : []),
];

/** The day before. */
export const dayBefore = (day: Day): Day => daysLater(day, -1);

/** The number of days from one day to another; negative when the second one is earlier. */
export const daysBetween = (from: Day, to: Day): number => (moment(to) - moment(from)) / millisecondsInDay;
