import { holds } from '../decide/conditions.ts';
import { type Day, includes, type Period } from './day.ts';
import type { Answer, Known } from './facts.ts';
import type { OutcomeId } from './outcomes.ts';
import type { StatementId } from './statements.ts';
import type { Condition } from './table.ts';

/** Another way that stands beside an answer. */
export type AlternativeId = 'azure-role' | 'support-meanwhile' | 'keep-both' | 'recreate-instead';

/** Another way, and the goal whose answer describes it, when the tree has one. */
export interface Alternative {
  readonly id: AlternativeId;
  readonly goal?: Answer<'goal'>;
  readonly statements: readonly StatementId[];
}

interface AlternativeRule extends Alternative, Period {
  readonly outcomes: readonly OutcomeId[];
  readonly when?: Condition;
}

export const alternativeRules: readonly AlternativeRule[] = [
  {
    id: 'recreate-instead',
    outcomes: ['request-ea-ownership'],
    statements: ['S16', 'S17', 'S18'],
  },
  {
    id: 'keep-both',
    outcomes: ['recreate-azure'],
    since: '2019-11-20',
    goal: 'add',
    statements: ['S19', 'T16'],
  },
  {
    id: 'azure-role',
    outcomes: [
      'recreate-azure',
      'switch-azure',
      'transfer-azure-plan',
      'request-ea-ownership',
      'no-transfer-path',
      'ask-your-provider',
    ],
    when: { goal: ['support'], billing: ['usage'] },
    statements: ['N7.2', 'N11.9'],
  },
  {
    id: 'support-meanwhile',
    outcomes: ['wait-or-cancel', 'wait-for-term-end'],
    goal: 'support',
    statements: ['N4.4', 'N4.5'],
  },
];

/** The other ways that stand beside an outcome on the day. */
export const alternativesFor = (outcome: OutcomeId, known: Known, day: Day): readonly Alternative[] =>
  alternativeRules
    .filter(
      (rule) => includes(rule, day) && rule.outcomes.includes(outcome) && holds(rule.when ?? {}, known, day) === true,
    )
    .map(({ id, goal, statements }) => ({ id, ...(goal && { goal }), statements }));
