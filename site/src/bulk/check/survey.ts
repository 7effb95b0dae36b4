import {
  type AnyFact,
  checkOrder,
  type Fact,
  factOrder,
  type Known,
  type OutcomeId,
  outcomeIds,
  type Verdict,
} from 'rules';
import type { ProductKind } from '../rows/product-kind.ts';
import { isByList } from '../rows/readings.ts';
import type { ListCheck, OpenQuestion } from './list-check.ts';
import type { RowStatus } from './row-answer.ts';

/** The number of rows that have a status or an outcome. */
export interface Total<Of> {
  readonly of: Of;
  readonly rows: number;
}

/** An answer given, as it is listed. */
export interface GivenAnswer {
  readonly ask: Fact;
  /** The kind of product in the rows, if known. */
  readonly productKind?: ProductKind;
  /** Each value once; undefined means left open. */
  readonly values: readonly (string | undefined)[];
  readonly rows: number;
}

/** Something read from the file. */
export interface ReadFact {
  readonly fact: AnyFact;
  readonly value: string;
  readonly rows: number;
  /** The headers of the columns whose cells state it, and the line of the first row in which they do. */
  readonly columns: readonly string[];
  readonly line: number;
  /** Whether these cells name a customer, whose relationship is on the customer list. */
  readonly byList?: true;
}

/** The state of a check: the open question, the answers given, and the number of rows by answer. */
export interface Survey {
  readonly rows: number;
  /** Whether the reader has to say first whether this partner sold the rows. */
  readonly asksWhose: boolean;
  readonly need?: Omit<OpenQuestion, 'places'>;
  readonly given: readonly GivenAnswer[];
  readonly read: readonly ReadFact[];
  /** The facts assumed for every row, from the documentation of such a file. */
  readonly supposed: Known;
  /** The number of rows that name the customer's country. */
  readonly countries: number;
  readonly statuses: readonly Total<RowStatus>[];
  readonly outcomes: readonly Total<OutcomeId>[];
}

/** The statuses in the order shown. */
export const statuses: readonly RowStatus[] = [
  ...(['can', 'can-by-moving', 'not-yet', 'cannot', 'someone-else', 'unclear'] satisfies Verdict[]),
  'open',
  'broken',
];

const add = <K>(counts: Map<K, number>, key: K, rows: number): unknown =>
  counts.set(key, (counts.get(key) ?? 0) + rows);
const totals = <K>(order: readonly K[], counts: ReadonlyMap<K, number>): readonly Total<K>[] =>
  order.flatMap((of) => (counts.has(of) ? [{ of, rows: counts.get(of) ?? 0 }] : []));

const withoutPlaces = ({ places: _, ...need }: OpenQuestion): Omit<OpenQuestion, 'places'> => need;

const facts: readonly AnyFact[] = [...factOrder, ...checkOrder];

/** The state of a check. Its cost depends on the number of different readings, not of rows. */
export function surveyOf(check: ListCheck): Survey {
  const { opened, rows, readings, broken } = check.file;
  const [status, outcome] = [new Map<RowStatus, number>(), new Map<OutcomeId, number>()];
  const read = new Map<string, ReadFact>();
  let countries = 0;
  if (broken > 0) status.set('broken', broken);
  for (const [place, reading] of readings.all.entries()) {
    const { count, line, country } = reading;
    if (count === 0) continue;
    const said: Known = { ...reading.facts, ...check.soldBy(reading) };
    const from: typeof reading.from = { ...reading.from, channel: ['seller'] };
    const answer = check.answerAt(place);
    if (answer) add(status, answer.status, count);
    if (answer?.outcome) add(outcome, answer.outcome, count);
    for (const fact of facts) {
      const value = said[fact];
      if (!value) continue;
      const headers = (from[fact] ?? []).flatMap((meaning) => opened.headers[opened.columns[meaning] ?? -1] ?? []);
      const key = [fact, value, ...headers].join('\u001F');
      const known = read.get(key);
      read.set(key, {
        fact,
        value,
        columns: headers,
        ...(fact === 'relationship' && isByList(reading) && { byList: true }),
        line: Math.min(line, known?.line ?? line),
        rows: count + (known?.rows ?? 0),
      });
    }
    if (country) countries += count;
  }
  const { need } = check;
  return {
    rows: rows.length,
    asksWhose: check.asksWhose,
    ...(need && { need: withoutPlaces(need) }),
    given: readings.given.map(({ ask, productKind, values }) => ({
      ask,
      ...(productKind && { productKind }),
      values: [...new Set(values.values())],
      rows: [...values.keys()].reduce((sum, place) => sum + (readings.all[place]?.count ?? 0), 0),
    })),
    read: [...read.values()].toSorted((one, other) => facts.indexOf(one.fact) - facts.indexOf(other.fact)),
    supposed: readings.supposed,
    countries,
    statuses: totals(statuses, status),
    outcomes: totals(outcomeIds, outcome),
  };
}
