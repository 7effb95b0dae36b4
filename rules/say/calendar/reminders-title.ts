import type { Conclusion } from '../../decide/decide.ts';
import { occasionsOf } from '../../policy/deadlines/occasions.ts';
import type { Known } from '../../policy/facts.ts';
import type { GuideWords, WordsOf } from '../../words/rooms.ts';

/** The words of reminders, with those of the answer that they are about. */
export type ReminderWords = GuideWords & WordsOf<'reminders'>;

/** The line that the reminders of an answer are under. Returns undefined when it has none. */
export function remindersTitle(answer: Conclusion, known: Known, words: ReminderWords): string | undefined {
  const occasions = occasionsOf(answer, known);
  if (occasions.length === 0) return undefined;
  return words.reminders[occasions.some(({ asks: [day] }) => day === 'seller-anniversary') ? 'rescue' : 'title'];
}
