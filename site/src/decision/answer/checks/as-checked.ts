import {
  type Answer,
  type AnyFact,
  type CaveatId,
  type Check,
  type Conclusion,
  decide,
  isConclusion,
  type Known,
  type Step,
  valuesOn,
} from 'rules';
import { oncePerAnswer } from '../answered.ts';
import { failedName } from './failed-checks.ts';

/** A value of a check, the check with that value, and the answer that a failed check leads to. */
export interface CheckedValue {
  readonly value: string;
  /** Left out if it is not known in advance. */
  readonly check?: Check;
  /** The caveat that comes with the value. */
  readonly caveat?: CaveatId;
  /** The name of the answer that it leads to when the check fails. */
  readonly instead?: string;
}

/** A step, and how the checks affect it. */
export interface CheckedStep extends Step {
  /** The relationships for which it is done. */
  readonly doneWith: readonly string[];
  /** The only state of the customer agreement for which it is a step of the answer. */
  readonly onlyWith?: Answer<'mca'>;
}

/** The answer for one relationship with the customer; the empty value is an unknown relationship. */
export interface Related {
  readonly value: Answer<'relationship'> | '';
  readonly conclusion: Conclusion;
}

/** The results of each value of each of an answer's checks. */
export interface AsChecked {
  /** The answer for each relationship; empty if the relationship makes no difference. */
  readonly related: readonly Related[];
  readonly values: ReadonlyMap<AnyFact, readonly CheckedValue[]>;
  readonly steps: readonly CheckedStep[];
  /** The answers that replace it when a check fails. */
  readonly instead: readonly Conclusion[];
}

/** Worked out at build, so that a page can show the results of its checks without the rules. */
export const asChecked = oncePerAnswer(({ known, conclusion: own }): AsChecked => {
  const { asOf: day } = own;
  const concluded = (facts: Known): Conclusion => {
    const decision = decide(facts, day);
    if (!isConclusion(decision)) throw new Error('A check has opened an answer again.');
    return decision;
  };
  const given = (more: Known) => concluded({ ...known, ...more });
  const instead = new Map<string, Conclusion>();
  const checkedValue = (fact: Check['fact'], value: string): CheckedValue => {
    const conclusion = given({ [fact]: value });
    const check = conclusion.checks.find((each) => each.fact === fact);
    if (!check) throw new Error(`The check ${fact} is gone once it is answered.`);
    const caveat = conclusion.caveats.find(({ id }) => !own.caveats.some((each) => each.id === id));
    if (check.state !== 'failed') return { value, check, ...(caveat && { caveat: caveat.id }) };
    const name = failedName(conclusion);
    instead.set(name, conclusion);
    return { value, check, instead: name };
  };
  const values = new Map(
    own.checks.map(({ fact }) => [fact, valuesOn(fact, day).map((value) => checkedValue(fact, value))] as const),
  );
  const agreements = own.checks.some(({ fact }) => fact === 'mca') ? valuesOn('mca', day) : [];
  const onlyWith = new Map<Step['id'], Answer<'mca'>>();
  const all = [...given({ mca: 'accepted' }).steps];
  for (const mca of agreements)
    for (const [place, step] of given({ mca }).steps.entries()) {
      if (all.some(({ id }) => id === step.id)) continue;
      all.splice(place, 0, step);
      onlyWith.set(step.id, mca);
    }
  const { relationship: _, ...others } = known;
  const withAll = valuesOn('relationship', day).map((value) => ({ value, conclusion: given({ relationship: value }) }));
  const isRelated = own.checks.some(({ fact }) => fact === 'relationship');
  const steps = all.map((step): CheckedStep => {
    const isDone = (conclusion: Conclusion) => conclusion.steps.some(({ id, done }) => id === step.id && done);
    const agreement = onlyWith.get(step.id);
    return {
      ...(own.steps.find(({ id }) => id === step.id) ?? step),
      doneWith: withAll.flatMap(({ value, conclusion }) => (isDone(conclusion) ? [value] : [])),
      ...(agreement && { onlyWith: agreement }),
    };
  });
  return {
    related: isRelated ? [{ value: '', conclusion: concluded(others) }, ...withAll] : [],
    values,
    steps,
    instead: [...instead.values()],
  };
});
