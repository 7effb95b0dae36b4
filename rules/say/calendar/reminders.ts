import type { Conclusion } from '../../decide/decide.ts';
import { type Day, firstDay, readDay } from '../../policy/days/day.ts';
import { type Occasion, type OccasionId, type OccasionInput, occasionsOf } from '../../policy/deadlines/occasions.ts';
import type { Known } from '../../policy/facts.ts';
import { InvalidInput } from '../../policy/invalid-input.ts';
import { type CitedDocument, documentsOf } from '../../policy/sources/statements.ts';
import { comparableName } from '../../request/clean-name.ts';
import { readGdapDays } from '../../request/mails/step-mail-fields.ts';
import { dayName, fill, labeled } from '../../words/format.ts';
import { stepLine } from '../answer.ts';
import { problemInWords } from '../problems.ts';
import type { CalendarEvent } from './calendar.ts';
import { type ReminderWords, remindersTitle } from './reminders-title.ts';

/** An input by the reader: one that the days follow from, or the customer or subscription that they are for. */
export type ReminderInput = OccasionInput | 'what';
/**
 * The texts that a reader entered; a date as its field has it, or `?` if the field contains something but not a date.
 */
export type ReminderTexts = Readonly<Partial<Record<ReminderInput, string>>>;

/** A field to be filled in, and what is wrong with its text, if something is. */
export interface ReminderField {
  readonly id: ReminderInput;
  readonly type: 'date' | 'number' | 'text';
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string;
}

/** An event in words: its day, its title, and everything to know and do then. */
export interface Reminder extends CalendarEvent {
  readonly on: string;
  readonly name: string;
  readonly lines: readonly string[];
}

/** The reminders of an answer in words: the fields to fill in, and the days that follow from them. */
export interface Reminders {
  readonly title: string;
  readonly fields: readonly ReminderField[];
  /** In the order of their days. */
  readonly events: readonly Reminder[];
  /** Why the days are uncertain, if they are. */
  readonly uncertain?: string;
  /** The documents that the days are based on. */
  readonly documents: readonly CitedDocument[];
}

/** No field for a day takes a later one. */
const lastDay: Day = '2099-12-31';

/**
 * The id of a day in calendars: the same for the same occasion of the same subscription or customer, so that a day that
 * was saved before is replaced.
 */
export const reminderId = (occasion: OccasionId, ...about: readonly string[]): string =>
  [occasion, ...about].map(encodeURIComponent).join('.');

/** The title of an event, with its customer or subscription, if one was entered. */
export function reminderTitle(words: ReminderWords, occasion: OccasionId, what: string): string {
  const { title } = words.reminders.occasions[occasion];
  return what === '' ? title : labeled(words, title, what);
}

/** Reads the text of a field other than the name. */
function read(input: OccasionInput, text: string): Day | number {
  if (input === 'gdap-days') return readGdapDays(text);
  const day = readDay(text);
  if (day > lastDay) throw new InvalidInput(input, text, 'day');
  return day;
}

function problemWith(input: OccasionInput, text: string, words: ReminderWords, locale: string): string | undefined {
  if (text.trim() === '') return undefined;
  try {
    read(input, text);
    return undefined;
  } catch (error) {
    if (input === 'gdap-days' || !(error instanceof InvalidInput)) return problemInWords(error, words);
    const [first, last] = [firstDay, lastDay].map((day) => dayName(locale, day));
    return fill(words.reminders.wrongDay, { first: first ?? '', last: last ?? '' });
  }
}

/**
 * The reminders of an answer, from the texts that the reader entered.
 * @param link where the answer can be read again, if there is such a place
 */
export function remindersInWords(
  answer: Conclusion,
  known: Known,
  words: ReminderWords,
  locale: string,
  given: ReminderTexts = {},
  link = '',
): Reminders {
  const { asks, occasions: said, reported } = words.reminders;
  const occasions = occasionsOf(answer, known);
  const what = given.what?.trim() ?? '';
  const problem = (input: OccasionInput) => problemWith(input, given[input] ?? '', words, locale);
  const isGiven = (input: OccasionInput) => !!given[input]?.trim() && problem(input) === undefined;
  const dayOf = ({ asks: [from, lasts], day }: Occasion): Day | undefined =>
    isGiven(from) && (!lasts || isGiven(lasts))
      ? day(given[from] ?? '', lasts ? readGdapDays(given[lasts] ?? '') : 0)
      : undefined;
  const linesOf = ({ id, todo }: Occasion): readonly string[] => [
    said[id].text,
    ...answer.steps.filter((step) => !step.done && todo.includes(step.id)).map((step) => stepLine(words, locale, step)),
  ];
  const eventOf = (occasion: Occasion): readonly Reminder[] => {
    const day = dayOf(occasion);
    if (day === undefined) return [];
    const lines = linesOf(occasion);
    const ends = [occasion.isReported ? reported : '', link].filter((line) => line !== '');
    return [
      {
        // Without a name, two customers are distinguished only by their days.
        id: reminderId(occasion.id, comparableName(what) || given[occasion.asks[0]] || day),
        day,
        on: dayName(locale, day),
        name: said[occasion.id].title,
        title: reminderTitle(words, occasion.id, what),
        lines,
        text: [...lines, ...ends].join('\n'),
        isReminder: true,
      },
    ];
  };
  const inputs = [...new Set(occasions.flatMap(({ asks: [from, lasts] }) => (lasts ? [from, lasts] : [from])))];
  return {
    title: remindersTitle(answer, known, words) ?? '',
    fields: [
      ...inputs.map((id): ReminderField => {
        const wrong = problem(id);
        return { id, type: id === 'gdap-days' ? 'number' : 'date', ...asks[id], ...(wrong && { problem: wrong }) };
      }),
      { id: 'what', type: 'text', ...asks.what },
    ],
    events: occasions
      .flatMap(eventOf)
      .toSorted((one, other) => Number(one.day > other.day) - Number(one.day < other.day)),
    ...(occasions.some(({ isReported }) => isReported) && { uncertain: reported }),
    documents: documentsOf([...new Set(occasions.flatMap(({ statements }) => statements))]),
  };
}
