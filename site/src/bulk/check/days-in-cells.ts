import { type Answer, type Day, termOf } from 'rules';

/** In which order a cell names the parts of a day, where only numbers do. */
export type DayOrder = 'month-first' | 'day-first';

const both: readonly DayOrder[] = ['month-first', 'day-first'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const yearFirst = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const numbersOnly = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const monthNamed = /^\s*(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4})(?!\d)/i;

/** The years in which something can begin or end; others, such as 1 and 9999, are how some exports say "never". */
const [firstYear, lastYear] = [1990, 2099];

/** A day as text. Returns undefined when there is no such day. */
function day(year: string, month: number, date: string): Day | undefined {
  if (Number(year) < firstYear || Number(year) > lastYear) return undefined;
  const time = new Date(Date.UTC(Number(year), month - 1, Number(date)));
  return time.getUTCMonth() === month - 1 ? time.toISOString().slice(0, 10) : undefined;
}

/** The day that a cell names, its numbers read in that order. Returns undefined when it names none. */
function dayIn(cell: string, order: DayOrder): Day | undefined {
  const [, year, month, date = ''] = yearFirst.exec(cell) ?? [];
  if (year) return day(year, Number(month), date);
  const [, first = '', name = '', last = ''] = monthNamed.exec(cell) ?? [];
  if (name) return day(last, months.indexOf(name.toLowerCase()) + 1, first);
  const [, one = '', other = '', end = ''] = numbersOnly.exec(cell) ?? [];
  return order === 'month-first' ? day(end, Number(one), other) : day(end, Number(other), one);
}

/**
 * The order in which cells of one file name the parts of their days. Returns undefined when none of them tells, or when
 * they contradict each other: `3/4/2026` is March or April.
 */
export function dayOrderOf(cells: readonly string[]): DayOrder | undefined {
  const dated = cells.filter((cell) => numbersOnly.test(cell) && both.some((order) => dayIn(cell, order)));
  const [only, another] = both.filter((order) => dated.every((cell) => dayIn(cell, order)));
  return another ? undefined : only;
}

/** The day that a cell names. Returns undefined when it names none, or could name two. */
export function dayInCell(cell: string, order?: DayOrder): Day | undefined {
  const days = new Set((order ? [order] : both).map((each) => dayIn(cell, each)));
  return days.size === 1 ? [...days][0] : undefined;
}

/**
 * The `term` fact by the cells with its first and last day. Returns undefined when they do not tell for sure: where the
 * order of a day's parts is not known, every order in which there are such days has to lead to the same term.
 */
export function termInCells(start: string, end: string, today: Day, order?: DayOrder): Answer<'term'> | undefined {
  const terms = new Set(
    (order ? [order] : both).flatMap((each) => {
      const [from, to] = [dayIn(start, each), dayIn(end, each)];
      return from && to && from <= to ? [termOf(from, to, today)] : [];
    }),
  );
  return terms.size === 1 ? [...terms][0] : undefined;
}
