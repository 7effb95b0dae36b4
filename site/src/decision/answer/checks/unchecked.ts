import { type Conclusion, valuesOn } from 'rules';
import type { AsChecked } from './as-checked.ts';

/**
 * The values of an answer's checks on a page that is drawn by the rules. It is drawn again with each value that is
 * chosen, so it does not have to be ready for the others: only the name of each relationship is read, not the answer
 * with it.
 */
export function uncheckedOf(conclusion: Conclusion): AsChecked {
  const { checks, steps, asOf } = conclusion;
  const isRelated = checks.some(({ fact }) => fact === 'relationship');
  const relationships = ['', ...valuesOn('relationship', asOf)] as const;
  return {
    related: isRelated ? relationships.map((value) => ({ value, conclusion })) : [],
    values: new Map(checks.map(({ fact }) => [fact, valuesOn(fact, asOf).map((value) => ({ value }))])),
    steps: steps.map((step) => ({ ...step, doneWith: [] })),
    instead: [],
  };
}
