import type { Check, DecidingFact } from '../checks.ts';
import type { CheckedFact } from '../facts.ts';
import type { StepId, StepMailKind } from '../steps.ts';
import { can } from './can.ts';
import { canByMoving } from './can-by-moving.ts';
import { cannot } from './cannot.ts';
import { notYet } from './not-yet.ts';
import type { Outcome, Verdict } from './outcome.ts';
import { someoneElse } from './someone-else.ts';
import { unclear } from './unclear.ts';

const outcomes = { ...can, ...canByMoving, ...notYet, ...cannot, ...someoneElse, ...unclear };

/** The outcome of a decision. */
export type OutcomeId = keyof typeof outcomes;

/** Every outcome id, in the order of the verdicts. */
export const outcomeIds = Object.keys(outcomes) as readonly OutcomeId[];

/** Everything that is true of an outcome. */
export const outcomeOf = (id: OutcomeId): Outcome => outcomes[id];

/** The verdict an outcome belongs to. */
export const verdictOf = (id: OutcomeId): Verdict => outcomes[id].verdict;

/** The email that a step of an outcome calls for. Returns undefined when it calls for none. */
export const mailOfStep = (step: StepId, id: OutcomeId): StepMailKind | undefined => outcomeOf(id).mails[step];

/** Whether a subscription moves in an outcome by a request, of this partner or of its provider. */
export const movesByRequest = (id: OutcomeId): boolean => outcomeOf(id).ready !== undefined;

/** Whether the reader has to find out first who sold the subscription. */
export const seeksSeller = (id: OutcomeId): boolean => outcomeOf(id).actions[0] === 'name-seller';

/** The outcome that replaces the table's when a check fails. */
export const outcomeOfFailedCheck: Readonly<Record<DecidingFact, OutcomeId>> = {
  market: 'blocked-market',
  mpa: 'blocked-not-in-csp',
};

/** The outcome that replaces the table's if a check fails. Returns undefined for a check that decides nothing. */
export const outcomeIfFailed = ({ fact, decides }: Pick<Check, 'fact' | 'decides'>): OutcomeId | undefined =>
  decides ? (outcomeOfFailedCheck as Readonly<Partial<Record<CheckedFact, OutcomeId>>>)[fact] : undefined;
