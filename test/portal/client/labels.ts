import { labels } from './label-dictionary.ts';
import { wishes } from './wishes.ts';

/** An English label in the portal's language, or as it is. */
export function say(english: string): string {
  return labels[wishes.language]?.[english] ?? english;
}

/** A day the way the portal's language writes it. */
export function sayDay(isoDay: string, style: 'short' | 'full' = 'short'): string {
  const day = new Date(`${isoDay}T12:00:00Z`);
  return new Intl.DateTimeFormat(wishes.language, style === 'short' ? {} : { dateStyle: 'full' }).format(day);
}
