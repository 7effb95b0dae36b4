import { type Conclusion, decide, isConclusion, type Known, valuesOn } from 'rules';
import type { AsChecked, Related } from './as-checked.ts';

/**
 * The values of an answer's checks on a page that is drawn by the rules. It is drawn again with each value that is chosen, so
 * it does not have to be ready for the others.
 */
export function uncheckedOf({ checks, steps, asOf }: Conclusion, known: Known): AsChecked {
  const { relationship: _, ...others } = known;
  const related = (value: Related['value']): readonly Related[] => {
    const conclusion = decide(value === '' ? others : { ...others, relationship: value }, asOf);
    return isConclusion(conclusion) ? [{ value, conclusion }] : [];
  };
  const isRelated = checks.some(({ fact }) => fact === 'relationship');
  return {
    related: isRelated ? ['' as const, ...valuesOn('relationship', asOf)].flatMap(related) : [],
    values: new Map(checks.map(({ fact }) => [fact, valuesOn(fact, asOf).map((value) => ({ value }))])),
    steps: steps.map((step) => ({ ...step, doneWith: [] })),
    instead: [],
  };
}
