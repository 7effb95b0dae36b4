import type { CaveatId } from '../caveats.ts';
import type { AnyFact } from '../facts.ts';
import type { RowId } from '../row-id.ts';

/** The parts of the policy through which a statement of the article reaches an answer. */
export interface Carrier {
  readonly rows?: readonly RowId[];
  readonly facts?: readonly AnyFact[];
  readonly caveats?: readonly CaveatId[];
  /** A text of the product: the vocabulary, the date line, or the steps and links of an answer. */
  readonly texts?: readonly ('vocabulary' | 'as-of' | 'next-steps' | 'links')[];
}

/** Every statement of the article, S1–S28, and the parts through which it reaches an answer. */
export const coverage = {
  S1: { texts: ['vocabulary'] },
  S2: { facts: ['goal'] },
  S3: { texts: ['as-of'] },
  S4: { texts: ['vocabulary'] },
  S5: { rows: ['R1', 'R2', 'R3'], facts: ['cloud'], caveats: ['A3'] },
  S6: { facts: ['role'] },
  S7: { facts: ['goal'], rows: ['R9'] },
  S8: { facts: ['channel'], rows: ['R6', 'R9'] },
  S9: { facts: ['channel'], rows: ['R6', 'R9'] },
  S10: { facts: ['channel'], rows: ['R6', 'R9'], caveats: ['A1'] },
  S11: { rows: ['R13', 'R21', 'R25'], caveats: ['A9'] },
  S12: { facts: ['term'], rows: ['R20', 'R21', 'R24', 'R25'] },
  S13: { facts: ['billing'] },
  S14: { rows: ['R9'], caveats: ['A11'] },
  S15: { rows: ['R9'], texts: ['links'] },
  S16: { rows: ['R12', 'R7b'] },
  S17: { rows: ['R12'] },
  S18: { rows: ['R12'], caveats: ['A5'] },
  S19: { rows: ['R27'] },
  S20: { rows: ['R16', 'R18'] },
  S21: { rows: ['R16'], texts: ['next-steps'] },
  S22: { rows: ['R4', 'R5', 'R7b'], caveats: ['A7', 'S22-support'] },
  S23: { texts: ['as-of'] },
  S24: { texts: ['as-of'] },
  S25: { texts: ['next-steps'] },
  S26: { texts: ['next-steps'] },
  S27: { facts: ['partner-type'], rows: ['R15', 'R22'], texts: ['next-steps'] },
  S28: { facts: ['partner-type'], texts: ['next-steps'] },
} as const satisfies Record<string, Carrier>;
