import type { Locale } from 'rules';

const dayOf = (month: number) => new Date(Date.UTC(2020, month, 1));
const months = (locale: Locale): readonly string[] =>
  [...Array(12).keys()].map((month) =>
    new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' })
      .formatToParts(dayOf(month))
      .filter(({ type }) => type === 'month')
      .map(({ value }) => value)
      .join(''),
  );

const longDate = (locale: Locale, iso: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00Z`));

const padded = (number: number | string): string => String(number).padStart(2, '0');

/**
 * The dates that are written in a text by hand, as ISO: `2020-06-17`, `2021-08`, in order of time. A day counts only when
 * it is written as `Intl` writes it in that language.
 */
export function datesIn(locale: Locale, text: string): readonly string[] {
  const found = new Set<string>(text.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? []);
  for (const [index, name] of months(locale).entries())
    for (const [near] of text.matchAll(
      new RegExp(String.raw`(?:\d{1,4}\P{L}{1,3})?${name}(?:\P{L}{0,2}\d{1,4}){0,2}`, 'gu'),
    )) {
      const numbers = near.match(/\d+/g) ?? [];
      const year = numbers.find((number) => number.length === 4) ?? '';
      const day = numbers.find((number) => number.length < 3);
      if (!year && !day) continue;
      const iso = `${year || '????'}-${padded(index + 1)}${day ? `-${padded(day)}` : ''}`;
      found.add(!day || !year || near.includes(longDate(locale, iso)) ? iso : `${iso}?`);
    }
  return [...found].toSorted();
}
