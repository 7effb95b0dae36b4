import type { Answer, Fact, Known } from 'rules';
import type { RowFacts } from './facts-of-row.ts';
import type { ProductKind } from './product-kind.ts';

/** An answer the reader gave to a question, for the rows that needed it; without a value, one left open. */
export interface AnswerToRows {
  readonly ask: Fact;
  /** The kind of product in the rows, if known. */
  readonly productKind?: ProductKind;
  /** The value for each reading. */
  readonly values: Map<number, string | undefined>;
}

/** Whether the customer list, rather than the row, states the relationship. */
export const isByList = ({ from }: RowFacts): boolean => from.relationship?.includes('tenant') ?? false;

/** The facts that several rows share, the number of these rows, and the line of the first. */
export interface Reading extends RowFacts {
  readonly line: number;
  count: number;
}

/**
 * The different readings of the rows of a file. Rows with one reading have one answer, so that a million rows
 * need no more decisions than there are different readings.
 */
export class Readings {
  readonly all: Reading[] = [];
  /** The answers given so far, in order. */
  readonly given: AnswerToRows[] = [];
  private readonly places = new Map<string, number>();
  /**
   * The facts that the documentation states for every row of such a file. They are only assumed: the reader's answers
   * count more.
   */
  readonly supposed: Known;

  constructor(supposed: Known = {}) {
    this.supposed = supposed;
  }

  /** The index of a reading, after counting one more row for it, which begins in that line. */
  count(found: RowFacts, line: number): number {
    const key = JSON.stringify(found);
    const place = this.places.get(key) ?? this.all.push({ ...found, line, count: 0 }) - 1;
    this.places.set(key, place);
    this.countAt(place);
    return place;
  }

  countAt(place: number): void {
    const reading = this.all[place];
    if (reading) reading.count += 1;
  }

  /**
   * Separates some rows of a reading from the others: they get their own reading with the same answers, and the same
   * facts unless others are given.
   */
  branch(place: number, rows: number, other: Partial<Reading> = {}): number {
    const reading = this.all[place];
    if (!reading) throw new Error(`There is no reading ${place}.`);
    reading.count -= rows;
    const branch = this.all.push({ ...reading, ...other, count: rows }) - 1;
    for (const { values } of this.given) if (values.has(place)) values.set(branch, values.get(place));
    return branch;
  }

  /**
   * The facts for a reading: those for all rows, those assumed for such a file, the answers, and those
   * in the row's cells; later ones override earlier ones.
   */
  knownOf(place: number, start: Known): Known {
    const answers: Partial<Record<Fact, string>> = {};
    for (const { ask, values } of this.given) {
      const value = values.get(place);
      if (value !== undefined) answers[ask] = value;
    }
    return {
      ...start,
      ...this.supposed,
      ...(answers as { readonly [F in Fact]?: Answer<F> }),
      ...this.all[place]?.facts,
    };
  }

  /** Whether the reader left a question open for a reading. */
  isLeftOpen = (place: number, ask: Fact): boolean =>
    this.given.some((each) => each.ask === ask && each.values.has(place) && each.values.get(place) === undefined);
}
