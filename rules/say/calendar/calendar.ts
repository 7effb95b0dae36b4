import { type Day, dayAfter, firstDay } from '../../policy/days/day.ts';

/** Something that happens on a day. */
export interface CalendarEvent {
  /** Identifies the event, and is the same each time it is written, so that a calendar updates it. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly text?: string;
  /** Whether the calendar reminds the reader, in the morning of the day before. */
  readonly isReminder?: true;
}

const longestLine = 75;

/** The number of bytes of a character in UTF-8. */
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

/** A moment as iCalendar writes it. */
const stamp = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');

/** The seconds from the first day there are rules for: larger with every writing, and small enough for any calendar. */
const sequence = (moment: Date): number => Math.floor((moment.getTime() - Date.parse(firstDay)) / 1000);

const alarm = (title: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  'TRIGGER:-PT15H',
  'END:VALARM',
];

/**
 * Events as an iCalendar file (RFC 5545), each lasting its whole day. Read once more, a calendar replaces an event that
 * it has with the same id by the one that was written later.
 * @param written when the file is made
 */
export function calendarOf(events: readonly CalendarEvent[], name: string, written: Date): string {
  const lines = events.flatMap(({ id, day, title, text, isReminder }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@supportable`,
    `DTSTAMP:${stamp(written)}`,
    `SEQUENCE:${sequence(written)}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(day))}`,
    `SUMMARY:${escaped(title)}`,
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    'TRANSP:TRANSPARENT',
    ...(isReminder ? alarm(title) : []),
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
