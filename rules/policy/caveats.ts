import { holds } from '../decide/conditions.ts';
import { type Day, includes, type Period } from './day.ts';
import type { Known } from './facts.ts';
import type { Certainty, OutcomeId } from './outcomes.ts';
import type { StatementId } from './statements.ts';
import type { Condition, RowId } from './table.ts';

/** A spot where the sources are ambiguous or disagree, told beside every answer it touches. */
export type CaveatId =
  | 'A1'
  | 'A2'
  | 'A3'
  | 'A5'
  | 'A7'
  | 'A8'
  | 'A9'
  | 'A11'
  | 'A13'
  | 'A14-advisor'
  | 'A14-open'
  | 'A15-stay'
  | 'A15-unknown'
  | 'A15-move'
  | 'A16'
  | 'S22-support';

interface Caveat extends Period {
  readonly id: CaveatId;
  readonly when?: Condition;
  readonly rows?: readonly RowId[];
  readonly outcomes?: readonly OutcomeId[];
  /** How sure an answer can be at most where the caveat applies. */
  readonly certainty?: Certainty;
  readonly statements: readonly StatementId[];
}

const multiChannelRows: readonly RowId[] = ['R9', 'R12', 'R13', 'R27'];

/** Every caveat, with the answers it touches and since when. */
export const caveats: readonly Caveat[] = [
  { id: 'A1', when: { channel: ['third-party'] }, rows: multiChannelRows, statements: ['S10'] },
  {
    id: 'A2',
    when: { channel: ['former-csp-partner'] },
    rows: multiChannelRows,
    since: '2023-10-24',
    certainty: 'provisional',
    statements: ['T53', 'N17.5'],
  },
  { id: 'A3', rows: ['R3'], statements: ['S5', 'N16.1', 'N16.3', 'T12'] },
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
    outcomes: ['request-relationship', 'request-relationship-beside-seller'],
    since: '2023-10-09',
    statements: ['S14', 'T46', 'N11.5'],
  },
  { id: 'A13', rows: ['R23'], until: '2024-06-18', statements: ['N9.6', 'T50'] },
  { id: 'A14-advisor', when: { channel: ['advisor'] }, since: '2021-05-20', statements: ['N17.1', 'T34'] },
  { id: 'A14-open', when: { channel: ['open'] }, since: '2022-01-01', statements: ['N17.2', 'T38'] },
  { id: 'A15-stay', outcomes: ['transfer-azure-plan'], until: '2021-04-30', statements: ['N3.7', 'T26'] },
  {
    id: 'A15-unknown',
    outcomes: ['transfer-azure-plan'],
    since: '2021-05-01',
    until: '2023-09-13',
    statements: ['N3.7', 'T44'],
  },
  { id: 'A15-move', outcomes: ['transfer-azure-plan'], since: '2023-09-14', statements: ['N3.7', 'T44'] },
  {
    id: 'A16',
    outcomes: ['request-relationship', 'request-relationship-beside-seller'],
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
];

/** The caveats that apply to an answer; one that lowers its certainty applies even while it hangs on an unknown fact. */
export const caveatsFor = (row: RowId, outcome: OutcomeId, known: Known, day: Day): readonly Caveat[] =>
  caveats.filter((caveat) => {
    if (!includes(caveat, day)) return false;
    if (caveat.rows && !caveat.rows.includes(row)) return false;
    if (caveat.outcomes && !caveat.outcomes.includes(outcome)) return false;
    const applies = holds(caveat.when ?? {}, known, day);
    return applies === true || (applies === 'open' && caveat.certainty !== undefined);
  });
