import { type Certainty, weaker } from './certainty.ts';
import { matches, type WiderCondition } from './condition.ts';
import { type Day, includes, type Period } from './days/day.ts';
import type { Known } from './facts.ts';
import type { RowId } from './row-id.ts';
import type { StatementId } from './sources/statements.ts';

const multiChannelRows: readonly RowId[] = ['R9', 'R12', 'R13', 'R27'];

interface Dated extends Period {
  readonly id: string;
  readonly statements: readonly StatementId[];
}
/** A caveat of some rows or facts. */
interface CaveatByRow extends Dated {
  readonly byOutcome?: false;
  readonly when?: WiderCondition;
  readonly rows?: readonly RowId[];
  /** The highest certainty that an answer can have where the caveat applies. */
  readonly certainty?: Certainty;
}
/** A caveat of the outcomes that name it. */
interface CaveatByOutcome extends Dated {
  readonly byOutcome: true;
}

const listed = [
  { id: 'A1', when: { channel: ['third-party'] }, rows: multiChannelRows, statements: ['S10'] },
  {
    id: 'A2',
    when: { channel: ['former-csp-partner'] },
    rows: multiChannelRows,
    since: '2023-10-24',
    certainty: 'provisional',
    statements: ['T53', 'N17.5'],
  },
  { id: 'A3', rows: ['R3'], certainty: 'conflict', statements: ['S5', 'N16.1', 'N16.3', 'T12'] },
  { id: 'A5', rows: ['R12'], statements: ['S18', 'T2'] },
  { id: 'A7', rows: ['R5', 'R7b'], when: { customer: ['csp-partner-other-tenant'] }, statements: ['S22', 'T28'] },
  {
    id: 'A8',
    when: { channel: ['other-volume-licensing'] },
    rows: multiChannelRows,
    certainty: 'inferred',
    statements: ['N17.5', 'T53'],
  },
  { id: 'A9', rows: ['R13'], statements: ['S11', 'N8.1', 'T2'] },
  {
    id: 'A11',
    byOutcome: true,
    since: '2023-10-09',
    statements: ['S14', 'T46', 'N11.5'],
  },
  { id: 'A13', rows: ['R23'], until: '2024-06-18', statements: ['N9.6', 'T50'] },
  { id: 'A14-advisor', when: { channel: ['advisor'] }, since: '2021-05-20', statements: ['N17.1', 'T34'] },
  { id: 'A14-open', when: { channel: ['open'] }, since: '2022-01-01', statements: ['N17.2', 'T38'] },
  { id: 'A15-stay', byOutcome: true, until: '2021-04-30', statements: ['N3.7', 'T26'] },
  {
    id: 'A15-unknown',
    byOutcome: true,
    since: '2021-05-01',
    until: '2023-09-13',
    statements: ['N3.7', 'T44'],
  },
  { id: 'A15-move', byOutcome: true, since: '2023-09-14', statements: ['N3.7', 'T44'] },
  {
    id: 'A16',
    byOutcome: true,
    until: '2020-12-10',
    statements: ['N1.10', 'T30'],
  },
  {
    id: 'S22-support',
    when: { customer: ['csp-partner', 'csp-partner-other-tenant'] },
    rows: ['R9'],
    since: '2017-03-30',
    certainty: 'inferred',
    statements: ['S22'],
  },
  {
    id: 'A19',
    when: { channel: ['ea'] },
    rows: ['R9'],
    since: '2023-10-09',
    certainty: 'conflict',
    statements: ['S14', 'N11.9'],
  },
  { id: 'A20', rows: ['R21'], since: '2025-01-01', certainty: 'provisional', statements: ['T51'] },
  { id: 'A21', rows: ['R20b'], statements: ['N24.2'] },
  {
    id: 'A22',
    when: { 'current-partner': ['agrees'] },
    rows: ['R12f', 'R13f'],
    certainty: 'provisional',
    statements: ['N26', 'N18.7'],
  },
  { id: 'A23', when: { channel: ['ea'] }, since: '2025-01-01', statements: ['N17.9'] },
  {
    id: 'A24',
    when: { goal: ['support'], relationship: ['admin-only'] },
    rows: ['R9', 'R10'],
    since: '2023-05-22',
    statements: ['S14', 'S15', 'N11.10'],
  },
  {
    id: 'mpa-deauthorized',
    when: { mpa: ['deauthorized'] },
    rows: ['R9', 'R10'],
    since: '2020-02-01',
    statements: ['N18.7', 'N18.8'],
  },
] as const satisfies readonly (CaveatByRow | CaveatByOutcome)[];

type Listed = (typeof listed)[number];
/** A spot where the sources are ambiguous or disagree, noted with every answer that it applies to. */
export type CaveatId = Listed['id'];
/** A caveat that comes with an outcome. */
export type OutcomeCaveatId = Extract<Listed, { readonly byOutcome: true }>['id'];

/** A caveat with the answers that it applies to. */
export type Caveat = (CaveatByRow | CaveatByOutcome) & { readonly id: CaveatId };
/** Every caveat, with the answers that it applies to and its days, in the order shown. */
export const caveats: readonly Caveat[] = listed;

function appliesToRow({ rows, when = {}, certainty }: CaveatByRow, row: RowId, known: Known, day: Day): boolean {
  if (rows && !rows.includes(row)) return false;
  const matched = matches(when, known, day);
  // One that lowers the certainty applies even while a fact it depends on is unknown.
  return matched === true || (matched === 'open' && certainty !== undefined);
}

/** The caveats that apply to an answer. */
export const caveatsFor = (
  row: RowId,
  outcome: { readonly caveats: readonly OutcomeCaveatId[] },
  known: Known,
  day: Day,
): readonly Caveat[] =>
  caveats.filter(
    (caveat) =>
      includes(caveat, day) &&
      (caveat.byOutcome
        ? (outcome.caveats as readonly CaveatId[]).includes(caveat.id)
        : appliesToRow(caveat, row, known, day)),
  );

/** The highest certainty that an answer of a row can have. Caveats of outcomes never lower it. */
export const certaintyOfRow = (row: RowId, known: Known, day: Day): Certainty =>
  caveats.reduce<Certainty>(
    (sum, caveat) =>
      !caveat.byOutcome && caveat.certainty && includes(caveat, day) && appliesToRow(caveat, row, known, day)
        ? weaker(sum, caveat.certainty)
        : sum,
    'documented',
  );
