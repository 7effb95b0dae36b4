import {
  type CalendarEvent,
  calendarOf,
  type Day,
  dayInText,
  type Known,
  lastDayToCancel,
  type OccasionId,
  reminderId,
  reminderTitle,
} from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import { fileRows, type WhileReading } from '../file/file-rows.ts';
import type { CellOf } from '../rows/cells.ts';
import { type CellReading, isRunning } from '../rows/facts-of-row.ts';
import type { ReadFile } from '../rows/read-rows.ts';

/** The dated rows of a file as a calendar, and how many days it has. */
export interface WrittenCalendar {
  readonly file: Blob;
  readonly events: number;
}

/**
 * Cells that say that granular permission is extended at its end: a duration other than zero, as ISO or .NET writes it,
 * or yes.
 */
const extendsItself = /^(?:P(?=.*[1-9]).+|(?=.*[1-9])(?:\d+\.)?\d\d:\d\d:\d\d(?:\.\d+)?|true|yes|on|enabled)$/i;
/** The statuses of a permission that is not there yet, or no longer; one that expires soon is still there. */
const notPermitted =
  /^(?:created|approval.?pending|terminat\w*|expired|deleted|disabled|suspended|cancell?ed|revoked|inactive)$/i;

/** The days of a row that are still to come. */
function daysOf(cell: CellOf, facts: Known, { today, dayOrder }: CellReading): readonly (readonly [OccasionId, Day])[] {
  const dayIn = (meaning: 'start' | 'end' | 'permission-end') => dayInText(cell(meaning), dayOrder);
  const [start, end, permissionEnd] = [dayIn('start'), dayIn('end'), dayIn('permission-end')];
  const canCancel = facts.term === 'cancel-window' && facts['license-offer'] === 'new-commerce' && start;
  const isOver = !isRunning(cell);
  const all: readonly (readonly [OccasionId, Day | undefined | false])[] = [
    ['term-ends', !isOver && end],
    ['cancel-until', canCancel && lastDayToCancel(start)],
    ['gdap-ends', !notPermitted.test(cell('status')) && !extendsItself.test(cell('auto-extend')) && permissionEnd],
  ];
  return all.flatMap(([occasion, day]) => (day && day >= today ? [[occasion, day] as const] : []));
}

/**
 * The days of a file's rows that are still to come: ends of terms, the last days on which something can be canceled,
 * and ends of granular permission. A subscription that is in several rows with the same day is one event. The file is
 * read again for that, so that no row has to be kept.
 */
export async function writeCalendar(
  { opened, reader, rows, readings }: ReadFile,
  { words }: PageContext,
  options: WhileReading,
): Promise<WrittenCalendar> {
  const events = new Map<string, CalendarEvent>();
  let row = -1;
  await fileRows(
    opened,
    (record) => {
      row += 1;
      const reading = readings.all[rows.readingOf(row)];
      if (!('cells' in record) || !reading) return;
      const cell = reader.cellOf(record.cells);
      const what = [cell('product'), cell('customer')].filter((text) => text !== '').join(' · ') || cell('id');
      for (const [occasion, day] of daysOf(cell, reading.facts, reader.reading)) {
        // Without an id, two subscriptions of one name are distinguished only by their days.
        const id = reminderId(occasion, ...(cell('id') ? [cell('id')] : [what, day]));
        if ((events.get(id)?.day ?? '') > day) continue;
        events.set(id, { id, day, title: reminderTitle(words, occasion, what), text: cell('id') });
      }
    },
    options,
  );
  const text = calendarOf([...events.values()], words.bulk.calendarName, new Date());
  return { file: new Blob([text], { type: 'text/calendar;charset=utf-8' }), events: events.size };
}
