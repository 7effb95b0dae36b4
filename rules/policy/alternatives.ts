import { type Condition, matches } from './condition.ts';
import { type Day, includes, type Period } from './day.ts';
import type { Answer, Known } from './facts.ts';
import type { StatementId } from './sources/statements.ts';

/** Another way to reach the goal, shown with an answer. */
export type AlternativeId = 'azure-role' | 'support-meanwhile' | 'keep-both' | 'recreate-instead';

/** An alternative, and the goal whose answer describes it, where there is one. */
export interface Alternative {
  readonly id: AlternativeId;
  readonly goal?: Answer<'goal'>;
  readonly statements: readonly StatementId[];
}

interface AlternativeRule extends Alternative, Period {
  readonly when?: Condition;
}

/** Every alternative with the days and facts for which it is shown, in the order shown. Which outcomes have it is said there. */
export const alternativeRules: readonly AlternativeRule[] = [
  { id: 'recreate-instead', statements: ['S16', 'S17', 'S18'] },
  { id: 'keep-both', since: '2019-11-20', goal: 'add', statements: ['S19', 'T16'] },
  { id: 'azure-role', when: { goal: ['support'], billing: ['usage'] }, statements: ['N7.2', 'N11.9'] },
  { id: 'support-meanwhile', goal: 'support', statements: ['N4.4', 'N4.5'] },
];

/** The alternatives to an outcome on the day. */
export const alternativesFor = (
  { alternatives }: { readonly alternatives: readonly AlternativeId[] },
  known: Known,
  day: Day,
): readonly Alternative[] =>
  alternativeRules
    .filter(
      (rule) => includes(rule, day) && alternatives.includes(rule.id) && matches(rule.when ?? {}, known, day) === true,
    )
    .map(({ id, goal, statements }) => ({ id, ...(goal && { goal }), statements }));
