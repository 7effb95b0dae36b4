import { calendarOf, type Day, editions, firstDay } from 'rules';
import { changesAddress } from '../address/page-addresses.ts';
import type { PageContext } from '../context/page-context.ts';

/**
 * Every day on which the rules change or have changed as an iCalendar file in the reader's language, to be subscribed
 * to.
 * @param site the address of the site
 * @param sentenceOf returns the changes on a day, in one sentence
 */
export function changesCalendar(context: PageContext, site: string, sentenceOf: (day: Day) => string): string {
  const { words, locale, builtOn } = context;
  const events = editions()
    .filter(({ since }) => since !== firstDay)
    .map(({ since }) => ({
      id: `rules.${locale}.${since}`,
      day: since,
      title: words.policy.changes.event,
      text: `${sentenceOf(since)}\n${new URL(changesAddress(context, since), site).href}`,
      ...(since > builtOn && { isReminder: true as const }),
    }));
  return calendarOf(events, words.history.feedTitle, new Date(builtOn));
}
