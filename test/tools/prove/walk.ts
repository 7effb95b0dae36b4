import { type Conclusion, type Day, type Decision, isConclusion, type Known } from 'rules';
import type { Subject } from './subject.ts';

/** A state on the way through the questions, and how likely it is when every answer is as likely as any other. */
export interface Visit {
  readonly known: Known;
  readonly decision: Decision;
  readonly asked: number;
  readonly chance: number;
}

const walked = new WeakMap<Subject['decide'], Map<Day, readonly Visit[]>>();

/**
 * Every state that the questions lead to on a day, from nothing known (unless a start is given) to each answer. The
 * states of a `decide` from nothing known are remembered, as several proofs need them.
 */
export function walk({ decide }: Subject, day: Day, start?: Known): readonly Visit[] {
  if (start) return walkFrom(decide, day, start);
  const days = walked.get(decide) ?? new Map<Day, readonly Visit[]>();
  walked.set(decide, days);
  const visits = days.get(day) ?? walkFrom(decide, day, {});
  days.set(day, visits);
  return visits;
}

function walkFrom(decide: Subject['decide'], day: Day, start: Known): readonly Visit[] {
  const visits: Visit[] = [];
  const visit = (known: Known, asked: number, chance: number): void => {
    const decision = decide(known, day);
    visits.push({ known, decision, asked, chance });
    if (isConclusion(decision)) return;
    for (const value of decision.values)
      visit({ ...known, [decision.ask]: value } as Known, asked + 1, chance / decision.values.length);
  };
  visit(start, 0, 1);
  return visits;
}

/** A state with an answer. */
export type Answered = Visit & { readonly decision: Conclusion };

/** Whether the state has an answer. */
export const isAnswered = (visit: Visit): visit is Answered => isConclusion(visit.decision);
