// Over 250 lines: one list of steps with their dates.
import { type Day, includes, type Period } from './days/day.ts';
import { extendedTermChannels, extendedTermsSince } from './deadlines/term.ts';
import type { Answer, Known } from './facts.ts';
import type { Part } from './part.ts';
import type { StatementId } from './sources/statements.ts';

/** Who acts in a step. */
export type Actor = 'you' | 'customer' | 'current-partner' | 'provider';

type Relationship = Answer<'relationship'>;

/**
 * The stage of an answer, by the first step that is not done: the request still has to be sent (`ask`), the customer
 * has to accept it (`wait`), the permission to manage is missing (`permission`), something else is left to do (`work`),
 * or nothing is left (`done`).
 */
export type Stage = 'ask' | 'wait' | 'permission' | 'work' | 'done';

/**
 * The note below the text of a step: who else can accept, that no link is known for it, or why the answer has no link.
 */
export type StepNote = 'billing-admin' | 'no-link-known' | 'no-link';

interface StepRule extends Period {
  readonly actor: Actor;
  /** The stage while it is the first step that is not done; `work` where none is named. */
  readonly stage?: Exclude<Stage, 'work' | 'done'>;
  /** The relationship states in which the step is already done. */
  readonly doneWhen?: readonly Relationship[];
  readonly note?: StepNote;
  readonly statements: readonly StatementId[];
}

/** The day since when subscriptions move by a request that the current partner accepts (T26). */
export const transfersSince: Day = '2020-09-29';

const sent: readonly Relationship[] = ['pending', 'reseller', 'reseller-with-admin', 'admin-expired'];
const accepted: readonly Relationship[] = ['reseller', 'reseller-with-admin', 'admin-expired'];
const administered: readonly Relationship[] = ['reseller-with-admin', 'admin-only'];

/** Every step: who acts, since when, and what shows that it is done. */
export const stepRules = {
  'request-relationship': {
    actor: 'you',
    note: 'no-link',
    stage: 'ask',
    doneWhen: sent,
    statements: ['S14', 'S15', 'N1.steps'],
  },
  'invite-with-provider': {
    actor: 'you',
    note: 'no-link',
    stage: 'ask',
    doneWhen: sent,
    statements: ['S27', 'N5.4', 'N5.6'],
  },
  'send-request': { actor: 'you', stage: 'ask', doneWhen: sent, statements: ['N1.steps'] },
  'accept-in-office-portal': {
    actor: 'customer',
    stage: 'wait',
    until: '2018-10-31',
    doneWhen: accepted,
    statements: ['N1.6'],
  },
  'accept-in-store-for-business': {
    actor: 'customer',
    stage: 'wait',
    since: '2018-11-01',
    until: '2020-01-27',
    doneWhen: accepted,
    statements: ['N1.6', 'T11'],
  },
  'accept-in-admin-center': {
    actor: 'customer',
    note: 'billing-admin',
    stage: 'wait',
    since: '2020-01-28',
    doneWhen: accepted,
    statements: ['N1.6', 'N1.7', 'T18'],
  },
  'accept-customer-agreement': { actor: 'customer', since: '2020-02-01', statements: ['N1.8', 'N19.2'] },
  'accept-customer-agreement-again': { actor: 'customer', since: '2026-01-05', statements: ['N19.3'] },
  'find-customer-listed': { actor: 'you', stage: 'wait', doneWhen: accepted, statements: ['N1.9'] },
  'request-gdap': {
    actor: 'you',
    stage: 'permission',
    since: '2023-10-09',
    doneWhen: administered,
    statements: ['T46', 'N11.1', 'N11.2'],
  },
  'approve-gdap': {
    actor: 'customer',
    stage: 'permission',
    since: '2023-10-09',
    doneWhen: administered,
    statements: ['N11.2', 'N11.3'],
  },
  'assign-security-groups': {
    actor: 'you',
    stage: 'permission',
    since: '2023-10-09',
    doneWhen: administered,
    statements: ['N11.2', 'N11.6'],
  },
  'order-licenses': { actor: 'you', statements: ['N8.3', 'N8.5'] },
  'provider-orders': { actor: 'provider', statements: ['N5.3', 'N5.5'] },
  'turn-off-auto-renew': { actor: 'customer', statements: ['N8.4'] },
  'set-cancel-at-end': { actor: 'customer', since: extendedTermsSince, statements: ['N24.2', 'N24.3'] },
  'seller-sets-cancel-at-end': { actor: 'current-partner', since: extendedTermsSince, statements: ['N24.2', 'N24.3'] },
  'let-old-lapse': { actor: 'customer', statements: ['N8.3', 'N8.4'] },
  'create-azure': { actor: 'you', until: '2021-07-20', statements: ['S16'] },
  'create-azure-plan': { actor: 'you', since: '2021-07-21', statements: ['S16', 'T36'] },
  'provider-creates-azure': { actor: 'provider', statements: ['S16', 'N5.3', 'N5.5'] },
  'enter-details': { actor: 'you', statements: ['S17'] },
  'copy-resources': { actor: 'you', until: '2022-03-21', statements: ['S17', 'T2'] },
  'move-resources': { actor: 'you', since: '2022-03-22', statements: ['N17.6', 'N17.7'] },
  'cancel-old-azure': { actor: 'customer', statements: ['S18', 'T2'] },
  'keep-old-azure': { actor: 'customer', since: '2019-11-20', statements: ['S19'] },
  'tell-current-partner': { actor: 'customer', statements: ['N3.3'] },
  'tell-current-partner-and-microsoft': { actor: 'customer', statements: ['N2.8'] },
  'open-switch-ticket': { actor: 'current-partner', statements: ['N2.7', 'N2.8'] },
  'sign-switch-form': { actor: 'current-partner', statements: ['N2.8', 'N2.9'] },
  'complete-switch-form': { actor: 'customer', statements: ['N2.8', 'N2.9'] },
  'upload-switch-form': { actor: 'current-partner', statements: ['N2.8'] },
  'remove-access-after-switch': { actor: 'you', statements: ['N2.8'] },
  'remove-old-access': { actor: 'customer', statements: ['N3.8'] },
  'get-azure-role': { actor: 'customer', statements: ['N3.8', 'N7.2'] },
  'set-up-azure-plan': { actor: 'you', statements: ['N17.3'] },
  'buy-azure-plan': { actor: 'you', since: '2021-01-05', statements: ['N3.3', 'T31'] },
  'create-azure-transfer': { actor: 'you', note: 'no-link-known', statements: ['N3.4', 'N3.7'] },
  'accept-transfer': { actor: 'current-partner', since: transfersSince, statements: ['N3.5', 'N9.1', 'N9.4'] },
  'create-license-transfer': { actor: 'you', note: 'no-link-known', statements: ['N9.1', 'N9.4'] },
  'request-ea-ownership': { actor: 'you', note: 'no-link-known', statements: ['N17.3', 'N17.6'] },
  'accept-ea-ownership': { actor: 'customer', statements: ['N17.3'] },
  'seller-cancels-extended-term': { actor: 'current-partner', since: extendedTermsSince, statements: ['N24.2'] },
  'ask-partner-to-cancel': { actor: 'customer', statements: ['S12b', 'N13.1'] },
  'choose-wait-or-cancel': { actor: 'customer', statements: ['S12a', 'S12b', 'N13.2'] },
  'wait-for-end': { actor: 'customer', statements: ['S12a', 'N13.1'] },
  'check-later': { actor: 'you', statements: ['S23', 'S24'] },
  'buy-in-other-tenant': { actor: 'customer', since: '2020-11-30', statements: ['N4.3', 'T28'] },
  'use-local-portal': { actor: 'you', note: 'no-link', statements: ['N16.7', 'N16.6'] },
  'use-tenant-in-market': { actor: 'you', statements: ['N12.1', 'N12.4'] },
  'join-csp': { actor: 'you', statements: ['N4.8', 'N4.12', 'N5.1'] },
  'choose-admin-partner': { actor: 'customer', statements: ['N1.11'] },
  'buy-software-again': { actor: 'customer', statements: ['N3.10', 'N10.1'] },
  'ask-provider': { actor: 'you', statements: ['S27', 'N2.3', 'N3.2', 'N9.2', 'N18.6'] },
  'ask-syndication-partner': { actor: 'customer', statements: ['N17.4'] },
  'manage-in-partner-center': { actor: 'you', statements: ['S7'] },
  'look-at-the-invoice': { actor: 'customer', statements: ['S9', 'S10'] },
  'look-in-own-portal': { actor: 'you', note: 'no-link', statements: ['N16.1', 'N16.2'] },
  'ask-microsoft': { actor: 'you', statements: ['S23', 'S24'] },
} as const satisfies Record<string, StepRule>;

/** A step's id; its words are `messages.steps[id]`. */
export type StepId = keyof typeof stepRules;

/** One step of an answer, in order. */
export interface Step {
  readonly id: StepId;
  readonly actor: Actor;
  /** Already done, as the known relationship shows. */
  readonly done: boolean;
  readonly statements: readonly StatementId[];
}

const accept: readonly StepId[] = ['accept-in-office-portal', 'accept-in-store-for-business', 'accept-in-admin-center'];
const gdap: readonly StepId[] = ['request-gdap', 'approve-gdap', 'assign-security-groups'];

/** A part of a plan: one step, or a phase whose steps depend on the day, the partner type and the known facts. */
type PlanPart = StepId | 'relationship' | 'admin' | 'azure' | 'azure-access' | 'order' | 'stop-renewal';
/** The steps for an outcome, in order. */
export type Plan = readonly [PlanPart, ...PlanPart[]];

/** An email that a step calls for, or what has to be ready for a move. */
export type StepMailKind =
  | 'gdap'
  | 'transfer-notice'
  | 'provider-transfer-notice'
  | 'switch-notice'
  | 'transfer-letter'
  | 'provider-letter';

/** Sellers whose customers set the end of a subscription themselves, as they bought it from Microsoft. */
const customerSets: readonly Known['channel'][] = ['microsoft-direct', 'advisor', 'mca-enterprise'];

function stopRenewal({ channel }: Known, day: Day): StepId {
  const goesOn = !channel || extendedTermChannels.includes(channel);
  if (day < extendedTermsSince || !goesOn) return 'turn-off-auto-renew';
  return customerSets.includes(channel) ? 'set-cancel-at-end' : 'seller-sets-cancel-at-end';
}

const agreement: Readonly<Partial<Record<Answer<'mca'>, StepId>>> = {
  'not-accepted': 'accept-customer-agreement',
  'accepted-before-2023-04': 'accept-customer-agreement-again',
};

function expand(phase: PlanPart, part: Part, known: Known, day: Day): readonly StepId[] {
  const throughProvider = known['partner-type'] === 'indirect-reseller' && part !== 'supports';
  if (phase === 'relationship')
    return [
      throughProvider ? 'invite-with-provider' : 'request-relationship',
      'send-request',
      ...accept,
      ...[(known.mca && agreement[known.mca]) ?? []].flat(),
      'find-customer-listed',
    ];
  if (phase === 'admin') return gdap;
  if (phase === 'stop-renewal') return [stopRenewal(known, day)];
  if (phase === 'azure-access') return known.billing === 'usage' ? ['remove-old-access', 'get-azure-role'] : [];
  if (phase === 'order') return [throughProvider ? 'provider-orders' : 'order-licenses'];
  if (phase === 'azure') return throughProvider ? ['provider-creates-azure'] : ['create-azure', 'create-azure-plan'];
  return [phase];
}

/** The note of a step, if it has one. */
export const noteOf = (id: StepId): StepNote | undefined => (stepRules[id] as StepRule).note;

/** Whether the customer has accepted the relationship. */
export const hasAccepted = (relationship: Relationship | undefined): boolean =>
  relationship !== undefined && accepted.includes(relationship);

/** The customer agreement is needed for orders: neither the request nor the permission waits for it. */
const agreements: readonly StepId[] = Object.values(agreement);

/** The stage of an answer with these steps. */
export function stageOf(steps: readonly Step[]): Stage {
  const next = steps.find(({ id, done }) => !done && !agreements.includes(id));
  if (!next) return 'done';
  const { stage }: StepRule = stepRules[next.id];
  return stage ?? 'work';
}

/** Whether a step starts the request for a relationship: the request link belongs there. */
export const startsRequest = ({ id }: Pick<Step, 'id'>): boolean =>
  id === 'request-relationship' || id === 'invite-with-provider';

/** Whether the customer is asked twice: for the relationship, and for a permission that is not there yet. */
export const asksTwice = (steps: readonly Pick<Step, 'id' | 'done'>[]): boolean =>
  steps.some(startsRequest) && steps.some(({ id, done }) => id === 'request-gdap' && !done);

/** The steps of an outcome on the day, in order; those that the known relationship shows as done are marked. */
export function stepsFor(
  { plan, part }: { readonly plan: Plan; readonly part: Part },
  known: Known,
  day: Day,
): readonly Step[] {
  const { relationship } = known;
  return plan
    .flatMap((phase) => expand(phase, part, known, day))
    .map((id): Step & Period => {
      const rule: StepRule = stepRules[id];
      const done = relationship !== undefined && (rule.doneWhen?.includes(relationship) ?? false);
      return { ...rule, id, done };
    })
    .filter((step) => includes(step, day))
    .map(({ id, actor, done, statements }) => ({ id, actor, done, statements }));
}
