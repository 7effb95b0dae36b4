import { type Conclusion, decide, isConclusion, type Known, valuesOn } from 'rules';
import type { AsChecked, Related } from './as-checked.ts';

/**
 * The values of an answer's checks where a page is drawn by the rules: they are asked anew with each value, so that
 * nothing has to be known of the others.
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
