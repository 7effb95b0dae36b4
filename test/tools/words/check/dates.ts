import { dayName, type Locale } from 'rules';

interface MonthName {
  /** As in `2020-06`. */
  readonly number: string;
  /** The name, with the number in it where months have no other name, as in 6月. */
  readonly name: string;
  /** The name with the numbers around it. */
  readonly written: RegExp;
}

const padded = (number: number | string): string => String(number).padStart(2, '0');

/** The months as a language writes them in a date. */
function monthsOf(locale: Locale): readonly MonthName[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  return [...Array(12).keys()].map((month) => {
    const parts = format.formatToParts(new Date(Date.UTC(2020, month, 1)));
    const at = parts.findIndex(({ type }) => type === 'month');
    const [month1, unit] = [parts[at]?.value ?? '', parts[at + 1]?.value ?? ''];
    // Where months are numbers (6月), the unit belongs to the name, and the year and the day have units too.
    const name = /^\d+$/.test(month1) ? `${month1}${unit}` : month1;
    // Other words begin with a short name (mai, maintenant); a long one can have an ending (augusztusában).
    const end = name.length > 4 ? '' : String.raw`(?!\p{L})`;
    const written =
      name === month1
        ? new RegExp(String.raw`(?:\d{1,4}(?:er)?\P{L}{1,3})?(?<!\p{L})${name}${end}(?:\P{L}{0,2}\d{1,4}){0,2}`, 'gu')
        : new RegExp(String.raw`(?:\d{4}\P{N}{1,2})?(?<!\d)${name}(?:\d{1,2}\P{N})?`, 'gu');
    return { number: padded(month + 1), name, written };
  });
}

const months = new Map<Locale, readonly MonthName[]>();

/** A date next to the name of a month, in ISO form; with a question mark when the language writes it differently. */
function dateIn(locale: Locale, near: string, { number: month, name }: MonthName): string | undefined {
  const numbers = near.replace(name, ' ').match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length < 3 && Number(number) >= 1 && Number(number) <= 31);
  if (day === undefined) return year && `${year}-${month}`;
  const iso = `${year ?? '????'}-${month}-${padded(day)}`;
  return year === undefined || near.includes(dayName(locale, iso)) ? iso : `${iso}?`;
}

/** The dates that are written in a text by hand, in ISO form: `2020-06-17`, `2021-08`, in order of time. */
export function datesIn(locale: Locale, text: string): readonly string[] {
  if (!/\d/.test(text)) return [];
  const names = months.get(locale) ?? monthsOf(locale);
  months.set(locale, names);
  const found = names.flatMap((month) =>
    [...text.matchAll(month.written)].flatMap(([near]) => dateIn(locale, near, month) ?? []),
  );
  return [...new Set([...found, ...(text.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? [])])].toSorted();
}
