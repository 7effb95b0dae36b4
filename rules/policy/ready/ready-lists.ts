import type { Condition } from '../condition.ts';
import type { Period } from '../days/day.ts';
import { type Answer, type AnyFact, checkedFacts } from '../facts.ts';
import type { StatementId } from '../sources/statements.ts';
import { hasAccepted, type StepMailKind, transfersSince } from '../steps.ts';

/** Something that has to be true before a subscription can move by a request. */
export type ReadyId =
  | 'relationship'
  | 'relationship-with-provider'
  | 'agreement'
  | 'partner-agreement'
  | 'market'
  | 'country'
  | 'azure-plan'
  | 'consent'
  | 'partner-id';

/** Something that the request has to name. */
export type SendId =
  | 'current-partner'
  | 'customer-email'
  | 'customer-tenant'
  | 'subscriptions'
  | 'partner-id'
  | 'reseller-id'
  | 'switch-form'
  | 'account-owner';

/** The fact that shows whether something is true, with the values for which it is. */
export type KnownBy = {
  readonly [F in AnyFact]: { readonly fact: F; readonly values: readonly Answer<F>[] };
}[AnyFact];

/** Something that a move needs on some days, if a condition is met. */
export interface Needed<Id> extends Period {
  readonly id: Id;
  readonly when?: Condition;
  readonly statements: readonly StatementId[];
}

/** Something that has to be true, and the fact that shows whether it is. */
export interface ReadyRule extends Needed<ReadyId> {
  /** Left out if no fact shows it. */
  readonly knownBy?: KnownBy;
}

/** The list of what has to be ready for one way of moving. */
export interface ReadyList extends Period {
  /** The way in which the subscription moves: by a transfer, or by the switch of legacy Azure. */
  readonly by: 'transfer' | 'switch';
  readonly items: readonly ReadyRule[];
  readonly sends: readonly Needed<SendId>[];
  /** The letter that the list goes with. */
  readonly letter?: StepMailKind;
}

const relationship = (statements: readonly StatementId[], id: ReadyId = 'relationship'): ReadyRule => ({
  id,
  knownBy: { fact: 'relationship', values: checkedFacts.relationship.filter(hasAccepted) },
  statements,
});
const agreements: readonly ReadyRule[] = [
  {
    id: 'agreement',
    since: '2020-02-01',
    knownBy: { fact: 'mca', values: ['accepted'] },
    statements: ['N19.2', 'N19.3'],
  },
  {
    id: 'partner-agreement',
    since: '2020-02-01',
    knownBy: { fact: 'mpa', values: ['signed'] },
    statements: ['N4.12', 'N19.1'],
  },
];
const sameMarket = (statements: readonly StatementId[], id: ReadyId = 'market'): ReadyRule => ({
  id,
  knownBy: { fact: 'market', values: ['same'] },
  statements,
});
const consent = (statements: readonly StatementId[]): ReadyRule => ({
  id: 'consent',
  knownBy: { fact: 'current-partner', values: ['agrees'] },
  statements,
});
/** No fact shows whether it is valid: only distributors have a check. */
const validPartnerId: ReadyRule = {
  id: 'partner-id',
  since: '2025-12-01',
  when: { goal: ['take-over'] },
  statements: ['N18.6'],
};
const fromCurrentPartner: readonly Needed<SendId>[] = [
  { id: 'current-partner', statements: ['N3.4', 'N9.1'] },
  { id: 'customer-email', statements: ['N3.4', 'N9.1'] },
  { id: 'subscriptions', statements: ['N9.4'] },
  { id: 'reseller-id', when: { 'partner-type': ['indirect-provider'] }, statements: ['N3.2', 'N18.6'] },
];

/** The list of what has to be ready for each way in which a subscription moves by a request. */
export const readyLists = {
  'license-transfer': {
    by: 'transfer',
    items: [
      relationship(['N9.1']),
      ...agreements,
      sameMarket(['N9.3', 'N12.1']),
      consent(['N3.5', 'N9.1']),
      validPartnerId,
    ],
    sends: fromCurrentPartner,
    letter: 'transfer-letter',
  },
  'azure-plan-transfer': {
    by: 'transfer',
    items: [
      relationship(['N3.3']),
      ...agreements,
      sameMarket(['N1.4', 'N12.1']),
      { id: 'azure-plan', since: '2021-01-05', statements: ['N3.3', 'T31'] },
      consent(['N3.5']),
      validPartnerId,
    ],
    sends: fromCurrentPartner,
    letter: 'transfer-letter',
  },
  'azure-switch': {
    by: 'switch',
    items: [
      relationship(['N2.2']),
      ...agreements,
      { ...sameMarket(['N2.5', 'N12.1'], 'country'), since: '2018-10-25' },
      consent(['N2.7', 'N2.8']),
    ],
    sends: [{ id: 'switch-form', statements: ['N2.9'] }],
  },
  'ea-transfer': {
    by: 'transfer',
    items: [
      relationship(['N1.13']),
      ...agreements,
      sameMarket(['N1.4', 'N12.1']),
      { id: 'azure-plan', statements: ['N17.3'] },
    ],
    sends: [{ id: 'account-owner', statements: ['N17.3'] }],
  },
  'provider-transfer': {
    by: 'transfer',
    since: transfersSince,
    items: [
      relationship(['N5.4', 'N5.5'], 'relationship-with-provider'),
      ...agreements,
      sameMarket(['N1.4', 'N12.1']),
      consent(['N3.5', 'N9.1']),
      validPartnerId,
    ],
    sends: [
      { id: 'current-partner', statements: ['N3.4', 'N9.1'] },
      { id: 'customer-tenant', statements: ['N9.2'] },
      { id: 'subscriptions', statements: ['N9.4'] },
      { id: 'partner-id', statements: ['N3.2', 'N18.6'] },
    ],
    letter: 'provider-letter',
  },
} as const satisfies Readonly<Record<string, ReadyList>>;

/** The name of a list, by which outcomes refer to it. */
export type ReadyListId = keyof typeof readyLists;
