import type { Answer, Fact, Known } from 'rules';
import type { RowFacts } from './facts-of-row.ts';

/** An answer the reader gave to a question, for the rows that needed it; without a value, one left open. */
export interface AnswerToRows {
  readonly ask: Fact;
  /** By reading. */
  readonly values: Map<number, string | undefined>;
}

/** What several rows say, and the number of these rows. */
export interface Reading extends RowFacts {
  count: number;
}

/**
 * What the rows of a file say, each different thing once. Rows with one reading have one answer, so that a million rows
 * need no more decisions than there are different readings.
 */
export class Readings {
  readonly all: Reading[] = [];
  /** The answers given so far, in order. */
  readonly given: AnswerToRows[] = [];
  private readonly places = new Map<string, number>();

  /** The index of a reading, after counting one more row for it. */
  count(found: RowFacts): number {
    const key = JSON.stringify(found);
    const place = this.places.get(key) ?? this.all.push({ ...found, count: 0 }) - 1;
    this.places.set(key, place);
    this.countAt(place);
    return place;
  }

  countAt(place: number): void {
    const reading = this.all[place];
    if (reading) reading.count += 1;
  }

  /**
   * Separates some rows of a reading from the others: they get a reading of their own with the same facts and answers.
   */
  branch(place: number, rows: number): number {
    const reading = this.all[place];
    if (!reading) throw new Error(`There is no reading ${place}.`);
    reading.count -= rows;
    const branch = this.all.push({ ...reading, count: rows }) - 1;
    for (const { values } of this.given) if (values.has(place)) values.set(branch, values.get(place));
    return branch;
  }

  /**
   * What is known for a reading: what is true for all rows, what was answered, and what the file says; later ones
   * override earlier ones.
   */
  knownOf(place: number, start: Known): Known {
    const answers: Partial<Record<Fact, string>> = {};
    for (const { ask, values } of this.given) {
      const value = values.get(place);
      if (value !== undefined) answers[ask] = value;
    }
    return { ...start, ...(answers as { readonly [F in Fact]?: Answer<F> }), ...this.all[place]?.facts };
  }

  /** Whether the reader left a question open for a reading. */
  isLeftOpen = (place: number, ask: Fact): boolean =>
    this.given.some((each) => each.ask === ask && each.values.has(place) && each.values.get(place) === undefined);
}
