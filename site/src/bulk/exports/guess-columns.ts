import { azureOfferOf, countries, dayInText, licenseOfferOf } from 'rules';
import type { Meaning } from './meanings.ts';
import { namesTenant } from './tenant-in-cell.ts';

/** A column that could have a meaning, counted from 0, with a value that suggests it. */
export interface Guess {
  readonly column: number;
  readonly example: string;
}

/** The meanings that columns could have. Only the reader knows whether they do. */
export type Guesses = { readonly [M in Meaning]?: Guess };

const listed = new Set(countries);
const isDay = (cell: string): boolean =>
  dayInText(cell, 'month-first') !== undefined || dayInText(cell, 'day-first') !== undefined;

/** The form of the values of each meaning, and of its header. */
const looks: readonly {
  readonly meaning: Meaning;
  readonly value: (cell: string) => boolean;
  readonly header?: RegExp;
  /** The form that another header of the file must have, too. */
  readonly among?: RegExp;
}[] = [
  // A GUID is left out: every shop has its own GUIDs. A name, such as that of the Azure plan, is not an id.
  {
    meaning: 'offer',
    value: (cell) => /\d/.test(cell) && (licenseOfferOf({ offer: cell }) === 'new-commerce' || !!azureOfferOf(cell)),
  },
  { meaning: 'billing', value: (cell) => /^(?:licen[sc]es?|licen[sc]e-based|usage|usage-based)$/i.test(cell) },
  {
    meaning: 'commitment',
    value: (cell) => /^P\d+[MY]$|\b(?:month|year|monthly|annual)\b.*\b(?:commitment|term)\b/i.test(cell),
  },
  { meaning: 'country', value: (cell) => listed.has(cell.toUpperCase()), header: /country|region|market|land|ülke/i },
  { meaning: 'publisher', value: (cell) => /^microsoft(?: corporation)?$/i.test(cell), header: /publisher|vendor/i },
  { meaning: 'trial', value: (cell) => /^(?:true|false)$/i.test(cell), header: /trial/i },
  { meaning: 'relationship', value: (cell) => /^(?:cloud )?reseller$/i.test(cell) },
  { meaning: 'status', value: (cell) => /^(?:active|suspended|expired|deleted|disabled|enabled)$/i.test(cell) },
  {
    meaning: 'permission-end',
    value: isDay,
    header: /end|expir/i,
    among: /gdap|granular|admin relationship|auto.?ext/i,
  },
  { meaning: 'auto-extend', value: (cell) => cell !== '', header: /auto.?ext/i },
  { meaning: 'start', value: isDay, header: /start|begin|effective|purchase|renewed|başlangıç/i },
  { meaning: 'end', value: isDay, header: /end|expir|renewal|bitiş/i },
  {
    meaning: 'customer',
    value: (cell) => /\p{L}/u.test(cell),
    header: /(?:customer|company|tenant|client).*name|^(?:customer|company|client|müşteri)$/i,
  },
  {
    meaning: 'product',
    value: (cell) => /\p{L}/u.test(cell),
    header:
      /(?:product|offer|item|stock|license|plan|subscription).*(?:name|description)|^(?:product|subscription|license|ürün)$/i,
  },
  { meaning: 'id', value: (cell) => /\d/.test(cell), header: /subscription.?id/i },
  { meaning: 'id', value: (cell) => /\d/.test(cell), header: /(?:tenant|customer|microsoft).?id/i },
  { meaning: 'tenant', value: namesTenant, header: /(?:tenant|customer|microsoft).?id|domain/i },
];

/** The meanings that the columns of an unknown file could have: nearly all values of a column must have the form. */
export function guessColumns(headers: readonly string[], samples: readonly (readonly string[])[]): Guesses {
  const guesses: { [M in Meaning]?: Guess } = {};
  const taken = new Set<number>();
  for (const { meaning, value, header, among } of looks) {
    if (guesses[meaning] || (among && !headers.some((name) => among.test(name)))) continue;
    for (const [column, name] of headers.entries()) {
      if (taken.has(column) || (header && !header.test(name))) continue;
      const cells = samples.flatMap((row) => row[column]?.trim() || []);
      const fitting = cells.filter(value);
      const [example] = fitting;
      if (example === undefined || fitting.length < cells.length * enough(meaning)) continue;
      guesses[meaning] = { column, example };
      taken.add(column);
      break;
    }
  }
  return guesses;
}

/** The share of a column's values that must have the form of a meaning: a list of products has some of other kinds. */
const enough = (meaning: Meaning): number => (meaning === 'offer' || meaning === 'publisher' ? 0.5 : 0.9);
