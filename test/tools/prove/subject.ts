import {
  type Carrier,
  coverage,
  type Day,
  type Decision,
  decide,
  editionDays,
  type Known,
  type Locale,
  locales,
  type Messages,
  messages,
  type Rule,
  table,
} from 'rules';

/** The subject of the proofs: the product as it is, or with one part changed to see whether a proof notices. */
export interface Subject {
  readonly rules: readonly Rule[];
  readonly decide: (known: Known, day: Day) => Decision;
  readonly words: ReadonlyMap<Locale, Messages>;
  readonly coverage: Readonly<Record<string, Carrier>>;
}

/** The product as it is. */
export async function theProduct(): Promise<Subject> {
  const words = await Promise.all(locales.map(async (locale) => [locale, await messages(locale)] as const));
  return { rules: table, decide, words: new Map(words), coverage };
}

const oneDay = 86_400_000;
const shifted = (day: Day, days: number): Day => new Date(Date.parse(day) + days * oneDay).toISOString().slice(0, 10);

/** The first day of every edition, those that only the given rules make included. */
export function daysOf(rules: readonly Rule[]): readonly Day[] {
  const bounds = rules.flatMap(({ since, until }) => [
    ...(since ? [since] : []),
    ...(until ? [shifted(until, 1)] : []),
  ]);
  const [first = ''] = editionDays;
  return [...new Set([...editionDays, ...bounds])].filter((day) => day >= first).sort();
}

/** The first and the last day of every edition; for the last edition, which has no end yet, a day one year later. */
export function edgesOf(rules: readonly Rule[]): readonly Day[] {
  const days = daysOf(rules);
  return days.flatMap((since, index) => {
    const next = days[index + 1];
    const last = next ? shifted(next, -1) : shifted(since, 365);
    return last === since ? [since] : [since, last];
  });
}

/** The rules in force on a day. */
export const inForce = (rules: readonly Rule[], day: Day): readonly Rule[] =>
  rules.filter(({ since, until }) => (!since || since <= day) && (!until || day <= until));
