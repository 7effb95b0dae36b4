import { type Day, dayAfter, daysBetween, firstDay } from '../policy/day.ts';

/** Something that happens on a day. */
export interface CalendarEvent {
  /** What tells it from every other event, the same each time it is written, so that a calendar updates it. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly text?: string;
}

const longestLine = 75;

/** How many bytes a character takes in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}

/** A line as iCalendar wants it: at most 75 bytes, the rest on lines that begin with a blank. */
function folded(line: string): string {
  let [text, bytes] = ['', 0];
  for (const character of line) {
    const more = bytesOf(character);
    if (bytes + more > longestLine) [text, bytes] = [`${text}\r\n `, 1];
    text += character;
    bytes += more;
  }
  return text;
}

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: iCalendar allows none of them.
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

const basic = (day: Day): string => day.replaceAll('-', '');

/**
 * Events as an iCalendar file (RFC 5545), each lasting its whole day. Read once more, a calendar replaces an event that it
 * has with the same id by the one of the later day of writing.
 * @param writtenOn the day on which the file is made
 */
export function calendarOf(events: readonly CalendarEvent[], name: string, writtenOn: Day): string {
  const lines = events.flatMap(({ id, day, title, text }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@supportable`,
    `DTSTAMP:${basic(writtenOn)}T000000Z`,
    `SEQUENCE:${daysBetween(firstDay, writtenOn)}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(day))}`,
    `SUMMARY:${escaped(title)}`,
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Supportable//Supportable//EN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...lines,
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}
