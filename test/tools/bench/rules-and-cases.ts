import {
  askedFacts,
  editionDays,
  factOrder,
  firstDay,
  type Known,
  rulesOn,
  table,
  tableAsDmn,
  tableLines,
} from 'rules';
import type { Facts, GivenRules } from './engine.ts';

/** The day whose rules are compared: the first of the newest edition, in which every value exists that can be answered. */
export const day = editionDays.at(-1) ?? firstDay;

/** The rules in force on the day, as every engine gets them. */
export function givenRules(): GivenRules {
  const rules = rulesOn(day);
  return {
    day,
    facts: factOrder,
    lines: tableLines(rules),
    places: rules.map((rule) => table.indexOf(rule)),
    dmn: tableAsDmn('1.3', rules),
  };
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const mostly = 0.9;

/**
 * Complete sets of facts. Every value is as likely as any other, but nine in ten customers are in the public cloud and
 * nine in ten are end customers: otherwise the first rows would decide nearly all.
 */
export function cases(number: number, seed = 1): readonly Facts[] {
  const random = seeded(seed);
  return Array.from({ length: number }, () =>
    Object.fromEntries(
      factOrder.map((fact) => {
        const values: readonly string[] = askedFacts[fact];
        const usual = (fact === 'cloud' || fact === 'customer') && random() < mostly;
        return [fact, (usual ? values[0] : values[Math.floor(random() * values.length)]) ?? ''];
      }),
    ),
  );
}

/** The cases as a CSV file with a head. */
export const asCsv = (rows: readonly (Facts | Known)[]): string =>
  [factOrder.join(), ...rows.map((row) => factOrder.map((fact) => (row as Facts)[fact]).join())].join('\n');
