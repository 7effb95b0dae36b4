import { type Condition, matches } from './condition.ts';
import { type Day, includes, type Period } from './days/day.ts';
import { type CancellationWindow, cancellationWindows, extendedTermChannels } from './deadlines/term.ts';
import type { Known } from './facts.ts';
import type { RowId } from './row-id.ts';
import type { StatementId } from './sources/statements.ts';
import { transfersSince } from './steps.ts';

/** A warning shown with an answer. */
export type WarningId =
  | 'W1'
  | 'W2'
  | 'W3'
  | 'W4'
  | 'W5'
  | 'W6'
  | 'W6-software'
  | 'W7'
  | 'W8'
  | 'W9'
  | 'W10'
  | 'W11'
  | 'W12'
  | 'W12-order'
  | 'W13'
  | 'W14'
  | 'W15'
  | 'W16'
  | 'W17';

/** A warning, and the figures its sentence needs on that day. */
export interface Warning {
  readonly id: WarningId;
  /** The length of the new-commerce cancellation window (W6), in the unit the source names. */
  readonly window?: CancellationWindow;
  readonly statements: readonly StatementId[];
}

interface WarningRule extends Period, Warning {
  /** The only rows with the warning, if not all rows of the outcome have it. */
  readonly rows?: readonly RowId[];
  readonly when?: Condition;
}

/** Every warning with the days on which it applies, in the order shown. The outcomes name their warnings. */
export const warningRules: readonly WarningRule[] = [
  { id: 'W1', since: '2020-12-11', statements: ['N1.10', 'T30'] },
  { id: 'W2', statements: ['N3.8', 'N2.8'] },
  { id: 'W3', statements: ['N3.8'] },
  { id: 'W4', since: '2017-09-15', statements: ['N8.4', 'T5'] },
  // An order that adds to what the customer has replaces nothing that expires.
  {
    id: 'W5',
    rows: ['R13', 'R20', 'R21', 'R25'],
    since: '2017-09-15',
    until: '2026-05-03',
    statements: ['N8.4', 'N13.3'],
  },
  ...cancellationWindows.map(
    ({ amount, unit, ...dated }): WarningRule => ({
      id: 'W6',
      rows: ['R24', 'R25'],
      ...dated,
      window: { amount, unit },
    }),
  ),
  { id: 'W6-software', rows: ['R19b'], statements: ['N13.4'] },
  { id: 'W7', statements: ['N4.5', 'N14.3'] },
  { id: 'W8', since: transfersSince, statements: ['N3.5', 'N9.4'] },
  { id: 'W9', since: '2023-10-09', statements: ['N11.3'] },
  { id: 'W10', when: { billing: ['license'] }, statements: ['N9.7'] },
  { id: 'W11', statements: ['N4.5'] },
  { id: 'W12', since: transfersSince, statements: ['N9.4'] },
  { id: 'W12-order', statements: ['N8.6'] },
  { id: 'W13', statements: ['N1.steps'] },
  {
    id: 'W14',
    rows: ['R13', 'R20', 'R25'],
    when: { channel: extendedTermChannels },
    since: '2026-05-04',
    statements: ['N24.1', 'N24.2', 'N24.3', 'T56'],
  },
  { id: 'W15', rows: ['R11', 'R12'], since: '2022-03-22', statements: ['N17.7'] },
  { id: 'W16', statements: ['N17.6', 'N17.7'] },
  { id: 'W17', when: { goal: ['take-over'] }, since: '2025-12-01', statements: ['N18.6'] },
];

/** The warnings of an outcome on the day. */
export const warningsFor = (
  row: RowId,
  { warnings }: { readonly warnings: readonly WarningId[] },
  known: Known,
  day: Day,
): readonly Warning[] =>
  warningRules
    .filter(
      ({ id, rows, when = {}, ...dated }) =>
        includes(dated, day) &&
        warnings.includes(id) &&
        (!rows || rows.includes(row)) &&
        matches(when, known, day) === true,
    )
    .map(({ id, window, statements }) => ({ id, ...(window && { window }), statements }));
