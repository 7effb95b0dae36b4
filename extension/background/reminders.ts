import { calendarOf, dayInText, dayOrderOf, type Reminders, type ReminderTexts, remindersInWords } from 'rules';
import { answerPath, conclusionFor, type SharedAnswer } from './answers.ts';
import { packagedWords } from './language.ts';

/** An answer whose days are wanted, and what they follow from. */
export interface RemindersAsked {
  readonly shared: SharedAnswer;
  readonly given: ReminderTexts;
  /** The end of the term, as the page of the subscription writes it. */
  readonly ends?: string | undefined;
}

/** The days of an answer, and all that the guide draws of them. */
export interface RemindersDrawn extends Reminders {
  /** The texts that were entered, and the page's own for fields without one. */
  readonly given: ReminderTexts;
  readonly sources: string;
  /** The calendar file with the days, when there are any. */
  readonly file?: { readonly save: string; readonly name: string; readonly text: string };
}

/**
 * Works out the days of an answer, and writes them as a calendar.
 * @param site the help site's address, to which they lead; empty when there is none
 */
export async function remindersFor(
  { shared, given, ends = '' }: RemindersAsked,
  site: string,
): Promise<RemindersDrawn> {
  const { known, locale } = shared;
  const words = await packagedWords(locale);
  const shown = dayInText(ends, dayOrderOf([ends]));
  const all = { ...(shown && { 'term-end': shown }), ...given };
  const link = site && site + (await answerPath(shared));
  const reminders = remindersInWords(conclusionFor(known), known, words, locale, all, link);
  const { calendar, fileName, save, sources } = words.reminders;
  return {
    ...reminders,
    given: all,
    sources,
    ...(reminders.events.length > 0 && {
      file: { save, name: fileName, text: calendarOf(reminders.events, calendar, new Date()) },
    }),
  };
}
