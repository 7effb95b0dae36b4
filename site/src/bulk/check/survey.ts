import { type AnyFact, checkOrder, type Fact, factOrder, type OutcomeId, outcomeIds, type Verdict } from 'rules';
import type { ListCheck } from './list-check.ts';
import type { RowStatus } from './row-answer.ts';

/** How many rows have a status or an outcome. */
export interface Total<Of> {
  readonly of: Of;
  readonly rows: number;
}

/** An answer given, as it is listed. */
export interface GivenAnswer {
  readonly ask: Fact;
  /** Each value once; undefined means left open. */
  readonly values: readonly (string | undefined)[];
  readonly rows: number;
}

/** Something read from the file. */
export interface ReadFact {
  readonly fact: AnyFact;
  readonly value: string;
  readonly rows: number;
}

/** The state of a check: the open question, the answers given, and how many rows have which answer. */
export interface Survey {
  readonly rows: number;
  readonly need?: { readonly ask: Fact; readonly values: readonly string[]; readonly rows: number };
  readonly given: readonly GivenAnswer[];
  readonly read: readonly ReadFact[];
  /** How many rows name the customer's country. */
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

/** The state of a check. Its cost depends on the number of different readings, not of rows. */
export function surveyOf(check: ListCheck): Survey {
  const { rows, readings, broken } = check.file;
  const [status, outcome] = [new Map<RowStatus, number>(), new Map<OutcomeId, number>()];
  const read = new Map<string, number>();
  let countries = 0;
  if (broken > 0) status.set('broken', broken);
  for (const [place, { count, facts, country }] of readings.all.entries()) {
    if (count === 0) continue;
    const answer = check.answerAt(place);
    if (answer) add(status, answer.status, count);
    if (answer?.outcome) add(outcome, answer.outcome, count);
    for (const fact of [...factOrder, ...checkOrder]) if (facts[fact]) add(read, `${fact}=${facts[fact]}`, count);
    if (country) countries += count;
  }
  const { need } = check;
  return {
    rows: rows.length,
    ...(need && { need: { ask: need.ask, values: need.values, rows: need.rows } }),
    given: readings.given.map(({ ask, values }) => ({
      ask,
      values: [...new Set(values.values())],
      rows: [...values.keys()].reduce((sum, place) => sum + (readings.all[place]?.count ?? 0), 0),
    })),
    read: [...read].map(([key, count]) => {
      const [fact = '', value = ''] = key.split('=');
      return { fact: fact as AnyFact, value, rows: count };
    }),
    countries,
    statuses: totals(statuses, status),
    outcomes: totals(outcomeIds, outcome),
  };
}
