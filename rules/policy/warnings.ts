import { type Day, includes, type Period } from './day.ts';
import type { OutcomeId } from './outcomes.ts';
import type { StatementId } from './statements.ts';
import type { RowId } from './table.ts';
import { type CancellationWindow, cancellationWindows } from './term.ts';

/** A warning that stands on an answer. */
export type WarningId =
  | 'W1'
  | 'W2'
  | 'W3'
  | 'W4'
  | 'W5'
  | 'W6'
  | 'W7'
  | 'W8'
  | 'W9'
  | 'W10'
  | 'W11'
  | 'W12'
  | 'W12-order'
  | 'W13';

/** A warning, and the figures its sentence needs on that day. */
export interface Warning {
  readonly id: WarningId;
  /** How long the new-commerce cancellation window is open (W6), in the unit the source names. */
  readonly window?: CancellationWindow;
  readonly statements: readonly StatementId[];
}

interface WarningRule extends Period, Warning {
  readonly outcomes: readonly OutcomeId[];
  readonly rows?: readonly RowId[];
}

const supporting: readonly OutcomeId[] = ['request-relationship', 'request-relationship-beside-seller'];
const linked: readonly OutcomeId[] = [
  ...supporting,
  'order-licenses',
  'order-then-let-lapse',
  'recreate-azure',
  'keep-and-add-azure',
  'add-second-azure',
  'cancel-then-reorder',
];

/** Every warning with the answers it stands on, in the order shown. */
export const warningRules: readonly WarningRule[] = [
  { id: 'W1', outcomes: supporting, since: '2020-12-11', statements: ['N1.10', 'T30'] },
  { id: 'W2', outcomes: ['switch-azure', 'transfer-azure-plan'], statements: ['N3.8', 'N2.8'] },
  { id: 'W3', outcomes: ['transfer-azure-plan'], statements: ['N3.8'] },
  { id: 'W4', outcomes: ['order-then-let-lapse', 'wait-or-cancel'], since: '2017-09-15', statements: ['N8.4', 'T5'] },
  {
    id: 'W5',
    outcomes: ['order-then-let-lapse', 'wait-or-cancel', 'wait-for-term-end'],
    since: '2017-09-15',
    statements: ['N8.4', 'N13.3'],
  },
  { id: 'W5', outcomes: ['order-licenses'], rows: ['R20'], since: '2017-09-15', statements: ['N8.4', 'N13.3'] },
  ...cancellationWindows.map(
    ({ amount, unit, ...dated }): WarningRule => ({
      id: 'W6',
      outcomes: ['cancel-then-reorder', 'wait-for-term-end'],
      ...dated,
      window: { amount, unit },
    }),
  ),
  { id: 'W7', outcomes: supporting, statements: ['N4.5', 'N14.3'] },
  { id: 'W8', outcomes: ['transfer-azure-plan', 'transfer-license'], statements: ['N3.5', 'N9.4'] },
  { id: 'W9', outcomes: supporting, since: '2023-10-09', statements: ['N11.3'] },
  { id: 'W10', outcomes: ['transfer-license'], statements: ['N9.7'] },
  { id: 'W11', outcomes: supporting, statements: ['N4.5'] },
  { id: 'W12', outcomes: ['transfer-license'], statements: ['N9.4'] },
  { id: 'W12-order', outcomes: ['order-then-let-lapse'], statements: ['N8.6'] },
  { id: 'W13', outcomes: linked, statements: ['N1.steps'] },
];

/** The warnings that stand on an outcome on the day. */
export const warningsFor = (row: RowId, outcome: OutcomeId, day: Day): readonly Warning[] =>
  warningRules
    .filter((rule) => includes(rule, day) && rule.outcomes.includes(outcome) && (!rule.rows || rule.rows.includes(row)))
    .map(({ id, window, statements }) => ({ id, ...(window && { window }), statements }));
