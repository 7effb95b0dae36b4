import type { Answer, Day } from 'rules';

const dayInMs = 86_400_000;
/** A subscription can be cancelled in its first seven days since 2022-03-18 (N13.1); hours before that do not matter any more. */
const cancelWindow = 7;

type Order = 'year' | 'month' | 'day';

/** The day a cell names, read in one order of its parts. */
function dayIn(cell: string, order: Order): number | undefined {
  const pattern =
    order === 'year' ? /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/ : /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;
  const [, one = '', two = '', three = ''] = pattern.exec(cell) ?? [];
  const [year, month, day] =
    order === 'year' ? [one, two, three] : order === 'month' ? [three, one, two] : [three, two, one];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isReal = new Date(time).getUTCMonth() === Number(month) - 1 && Number(year) > 1900;
  return one !== '' && isReal ? time : undefined;
}

function termIn(start: string, end: string, today: number, order: Order): Answer<'term'> | 'open' | undefined {
  const [from, to] = [dayIn(start, order), dayIn(end, order)];
  if (from === undefined || to === undefined || from > to) return undefined;
  // After its end it may have been renewed since the file was made, and before its start it has not begun.
  if (today < from || today >= to) return 'open';
  const days = (today - from) / dayInMs;
  if (days < cancelWindow) return 'cancel-window';
  // On the last day of the window it may be open or closed, by the hour.
  return days > cancelWindow ? 'mid-term' : 'open';
}

/**
 * Where in its term a subscription is that was bought or renewed on one day and ends on another. Nothing when the file
 * does not say so for sure: `3/4/2026` is March or April, so both have to come to the same.
 */
export function termOf(start: string, end: string, today: Day): Answer<'term'> | undefined {
  const now = Date.parse(`${today}T00:00:00Z`);
  const found = new Set((['year', 'month', 'day'] as const).flatMap((order) => termIn(start, end, now, order) ?? []));
  const [only] = found;
  return found.size === 1 && only !== 'open' ? only : undefined;
}
