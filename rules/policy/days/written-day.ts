import type { Day } from './day.ts';

/** The order of month and day in a text with only numbers. */
export type DayOrder = 'month-first' | 'day-first';

/** Both orders. */
export const dayOrders: readonly DayOrder[] = ['month-first', 'day-first'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const yearFirst = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const numbersOnly = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const monthNamed = /^\s*(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4})(?!\d)/i;

/** The years in which something can begin or end; in some exports, others such as 1 and 9999 mean "never". */
const [firstYear, lastYear] = [1990, 2099];

/** A day from its parts. Returns undefined when there is no such day. */
function day(year: string, month: number, date: string): Day | undefined {
  if (Number(year) < firstYear || Number(year) > lastYear) return undefined;
  const time = new Date(Date.UTC(Number(year), month - 1, Number(date)));
  return time.getUTCMonth() === month - 1 ? time.toISOString().slice(0, 10) : undefined;
}

/** The day that a text names, its numbers read in that order. Returns undefined when it names none. */
function dayIn(text: string, order: DayOrder): Day | undefined {
  const [, year, month, date = ''] = yearFirst.exec(text) ?? [];
  if (year) return day(year, Number(month), date);
  const [, first = '', name = '', last = ''] = monthNamed.exec(text) ?? [];
  if (name) return day(last, months.indexOf(name.toLowerCase()) + 1, first);
  const [, one = '', other = '', end = ''] = numbersOnly.exec(text) ?? [];
  return order === 'month-first' ? day(end, Number(one), other) : day(end, Number(other), one);
}

/**
 * The order in which texts in one file give the parts of their dates. Returns undefined when none of them is clear, or
 * when they contradict each other: `3/4/2026` is March or April.
 */
export function dayOrderOf(texts: readonly string[]): DayOrder | undefined {
  const dated = texts.filter((text) => numbersOnly.test(text) && dayOrders.some((order) => dayIn(text, order)));
  const [only, another] = dayOrders.filter((order) => dated.every((text) => dayIn(text, order)));
  return another ? undefined : only;
}

/** The day that a text names. Returns undefined when it names none, or could name two. */
export function dayInText(text: string, order?: DayOrder): Day | undefined {
  const days = new Set((order ? [order] : dayOrders).map((each) => dayIn(text, each)));
  return days.size === 1 ? [...days][0] : undefined;
}
