import { type Answer, type Day, termOf } from 'rules';

/** In which order a cell can name the parts of a day. */
const orders = ['year', 'month', 'day'] as const;

/** The day that a cell names, read in one order of its parts. Returns undefined when there is no such day. */
function dayIn(cell: string, order: (typeof orders)[number]): Day | undefined {
  const pattern =
    order === 'year' ? /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/ : /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;
  const [, one = '', two = '', three = ''] = pattern.exec(cell) ?? [];
  const [year, month, day] =
    order === 'year' ? [one, two, three] : order === 'month' ? [three, one, two] : [three, two, one];
  if (Number(year) <= 1900) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(time).getUTCMonth() === Number(month) - 1 ? new Date(time).toISOString().slice(0, 10) : undefined;
}

/**
 * The `term` fact by the cells with its first and last day. Returns undefined when they do not tell for sure: `3/4/2026`
 * is March or April, so both have to lead to the same term.
 */
export function termInCells(start: string, end: string, today: Day): Answer<'term'> | undefined {
  const terms = new Set(
    orders.flatMap((order) => {
      const [from, to] = [dayIn(start, order), dayIn(end, order)];
      return from && to && from <= to ? [termOf(from, to, today)] : [];
    }),
  );
  const [only] = terms;
  return terms.size === 1 ? only : undefined;
}
