import { type Condition, matches } from './condition.ts';
import { type Day, includes, type Period } from './days/day.ts';
import type { Answer, Known } from './facts.ts';
import type { StatementId } from './sources/statements.ts';

/** Another way to reach the goal, shown with an answer. */
export type AlternativeId =
  | 'support-azure-in-place'
  | 'azure-role'
  | 'customer-account'
  | 'recreate-instead'
  | 'keep-both'
  | 'support-meanwhile'
  | 'change-channel-partner'
  | 'channel-transfer'
  | 'change-provider';

/** An alternative, and the goal whose answer describes it, where there is one. */
export interface Alternative {
  readonly id: AlternativeId;
  readonly goal?: Answer<'goal'>;
  /**
   * Whether it leaves the subscription where it is, as a customer that wants support expects: shown with the answer.
   */
  readonly inPlace?: true;
  readonly statements: readonly StatementId[];
}

interface AlternativeRule extends Alternative, Period {
  readonly when?: Condition;
}

/**
 * Every alternative with the days and facts for which it is shown, in the order shown. The outcomes name their
 * alternatives.
 */
export const alternativeRules: readonly AlternativeRule[] = [
  {
    id: 'support-azure-in-place',
    inPlace: true,
    when: { goal: ['support'], billing: ['usage'] },
    since: '2023-07-27',
    statements: ['N27', 'N7.2', 'N11.9'],
  },
  {
    id: 'azure-role',
    inPlace: true,
    when: { goal: ['support'], billing: ['usage'] },
    until: '2023-07-26',
    statements: ['N7.2', 'N11.9'],
  },
  { id: 'customer-account', inPlace: true, when: { goal: ['support'] }, since: '2023-07-27', statements: ['N27b'] },
  { id: 'recreate-instead', statements: ['S16', 'S17', 'S18'] },
  { id: 'keep-both', since: '2019-11-20', goal: 'add', statements: ['S19', 'T16'] },
  { id: 'support-meanwhile', goal: 'support', statements: ['N4.4', 'N4.5'] },
  { id: 'change-channel-partner', when: { channel: ['ea'] }, since: '2025-11-13', statements: ['N28'] },
  { id: 'channel-transfer', when: { channel: ['ea'] }, statements: ['N8.10'] },
  { id: 'change-provider', when: { goal: ['take-over'] }, since: '2024-06-19', statements: ['N29'] },
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
    .map(({ id, goal, inPlace, statements }) => ({
      id,
      ...(goal && { goal }),
      ...(inPlace && { inPlace }),
      statements,
    }));
