import {
  type AnyFact,
  type Check,
  type Conclusion,
  checkedFacts,
  decide,
  isConclusion,
  type Known,
  type OutcomeId,
  type Step,
} from 'rules';
import { oncePerState, type Seen } from './memo-per-state.ts';

/** A value of a check, the check with that value, and the outcome that a failed check leads to. */
export interface CheckedValue {
  readonly value: string;
  readonly check: Check;
  readonly instead?: OutcomeId;
}

/** A step, and how the checks affect it. */
export interface CheckedStep extends Step {
  /** The relationships with which it is done. */
  readonly doneWith: readonly string[];
  /** Whether it is taken only while the customer has not accepted its agreement. */
  readonly onlyUnaccepted: boolean;
}

/** What follows from each value of each of an answer's checks. */
export interface AsChecked {
  readonly values: ReadonlyMap<AnyFact, readonly CheckedValue[]>;
  readonly steps: readonly CheckedStep[];
  /** The answers that take its place when a check fails. */
  readonly instead: readonly Conclusion[];
}

const unaccepted = { mca: 'not-accepted' } as const;

/** Worked out at build, so that a page can show what follows from its checks without the rules. */
export const asChecked = oncePerState(({ known, day }: Seen): AsChecked => {
  const given = (more: Known): Conclusion => {
    const decision = decide({ ...known, ...more }, day);
    if (!isConclusion(decision)) throw new Error('A check has opened an answer again.');
    return decision;
  };
  const own = given({});
  const instead = new Map<OutcomeId, Conclusion>();
  const checkedValue = (fact: Check['fact'], value: string): CheckedValue => {
    const conclusion = given({ [fact]: value });
    const check = conclusion.checks.find((each) => each.fact === fact);
    if (!check) throw new Error(`The check ${fact} is gone once it is answered.`);
    if (check.state !== 'failed') return { value, check };
    instead.set(conclusion.outcome, conclusion);
    return { value, check, instead: conclusion.outcome };
  };
  const values = new Map(
    own.checks.map(({ fact }) => [fact, checkedFacts[fact].map((value) => checkedValue(fact, value))] as const),
  );
  const related = checkedFacts.relationship.map(
    (value) => [value, given({ ...unaccepted, relationship: value })] as const,
  );
  const steps = given(unaccepted).steps.map((step): CheckedStep => {
    const here = own.steps.find(({ id }) => id === step.id);
    const isDone = (conclusion: Conclusion) => conclusion.steps.some(({ id, done }) => id === step.id && done);
    const doneWith = related.flatMap(([value, conclusion]) => (isDone(conclusion) ? [value] : []));
    return {
      ...(here ?? step),
      doneWith,
      onlyUnaccepted: !given({ mca: 'accepted' }).steps.some(({ id }) => id === step.id),
    };
  });
  return { values, steps, instead: [...instead.values()] };
});
