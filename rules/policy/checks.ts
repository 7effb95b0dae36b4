import type { Day } from './day.ts';
import { type Answer, type CheckedFact, checkOrder, type Known } from './facts.ts';
import type { OutcomeId } from './outcomes.ts';
import type { StatementId } from './statements.ts';

/** How well a role fits the request: sure, likely, listed by the article only, or not at all (A4). */
export type RoleFit = 'certain' | 'probable' | 'doubtful' | 'colleague';

/** Something to make sure of before acting. */
export interface Check {
  readonly fact: CheckedFact;
  /** The known value; without one the check is still to be made. */
  readonly value?: Answer<CheckedFact>;
  /** `open`: not known · `met` · `failed`: changes the outcome · `warned`: the outcome stands, with care. */
  readonly state: 'open' | 'met' | 'failed' | 'warned';
  /** Only for `role`: how well the role fits. */
  readonly fit?: RoleFit;
  /** Only for `market`: an Azure switch needs the same country, everything else the same market. */
  readonly sameCountry?: boolean;
  readonly statements: readonly StatementId[];
}

/** Outcomes in which this partner requests a relationship, orders, creates or receives something. */
const acting: readonly OutcomeId[] = [
  'request-relationship',
  'request-relationship-beside-seller',
  'request-ea-ownership',
  'order-licenses',
  'order-then-let-lapse',
  'recreate-azure',
  'keep-and-add-azure',
  'add-second-azure',
  'switch-azure',
  'transfer-azure-plan',
  'transfer-license',
  'cancel-then-reorder',
];
/** Of these, the ones in which it asks for support only and receives no subscription. */
const supportOnly: readonly OutcomeId[] = ['request-relationship', 'request-relationship-beside-seller'];
/** Moves of license-based subscriptions, limited to a market since 2018-09-05 (N8.2). */
const licenseMoves: readonly OutcomeId[] = ['order-then-let-lapse', 'transfer-license', 'cancel-then-reorder'];

/** Whether this partner itself requests, orders, creates or receives something in the outcome. */
export const partnerActs = (outcome: OutcomeId): boolean => acting.includes(outcome);
/** Whether the outcome asks the customer for support only: no subscription changes hands. */
export const isSupportOnly = (outcome: OutcomeId): boolean => supportOnly.includes(outcome);

/** Since when each check is made; the market check since different days for requests, moves and Azure switches. */
const checkedSince = {
  azureSwitch: '2018-09-13',
  sameCountry: '2018-10-25',
  licenseMove: '2018-09-05',
  request: '2019-01-16',
  mpa: '2020-02-01',
  role: '2019-12-12',
  mca: '2020-02-01',
  acceptor: '2020-09-23',
} as const satisfies Record<string, Day>;

/** The days on which a check begins to be made. */
export const checkDays: readonly Day[] = Object.values(checkedSince);

/** Since when, and on what ground, the market check bears on an outcome. */
function marketRule(outcome: OutcomeId, known: Known): { since: Day; statements: readonly StatementId[] } {
  if (outcome === 'switch-azure') return { since: checkedSince.azureSwitch, statements: ['N2.5', 'T10', 'N12.1'] };
  const move = licenseMoves.includes(outcome) || (outcome === 'order-licenses' && known.goal === 'take-over');
  return move
    ? { since: checkedSince.licenseMove, statements: ['N8.2', 'N9.3', 'N12.1'] }
    : { since: checkedSince.request, statements: ['N1.4', 'T14', 'N12.1'] };
}

/** How well each role fits (A4). */
const fits: Readonly<Record<Answer<'role'>, RoleFit>> = {
  'admin-agent': 'certain',
  'global-admin': 'certain',
  'sales-agent': 'probable',
  'user-management-admin': 'doubtful',
  'helpdesk-agent': 'colleague',
  other: 'colleague',
};

const state = <V>(value: V | undefined, good: (value: V) => boolean, bad: 'failed' | 'warned'): Check['state'] =>
  value === undefined ? 'open' : good(value) ? 'met' : bad;

const withValue = (check: Omit<Check, 'value'>, value: Answer<CheckedFact> | undefined): Check =>
  value === undefined ? check : { ...check, value };

type CheckRule = (outcome: OutcomeId, known: Known, day: Day) => Check | undefined;

const rules: Readonly<Record<CheckedFact, CheckRule>> = {
  market: (outcome, known, day) => {
    const { since, statements } = marketRule(outcome, known);
    if (!partnerActs(outcome) || day < since) return undefined;
    const check: Check = {
      fact: 'market',
      state: state(known.market, (value) => value === 'same', 'failed'),
      statements,
    };
    const sameCountry = outcome === 'switch-azure' && day >= checkedSince.sameCountry;
    return withValue(sameCountry ? { ...check, sameCountry } : check, known.market);
  },
  mpa: (outcome, { mpa }, day) =>
    partnerActs(outcome) && day >= checkedSince.mpa
      ? withValue(
          {
            fact: 'mpa',
            state: state(mpa, (value) => value === 'signed', isSupportOnly(outcome) ? 'warned' : 'failed'),
            statements: ['N4.12', 'N18.2', 'N19.1'],
          },
          mpa,
        )
      : undefined,
  role: (outcome, { role }, day) =>
    partnerActs(outcome) && day >= checkedSince.role
      ? withValue(
          {
            fact: 'role',
            state: state(role, (value) => fits[value] === 'certain', 'warned'),
            ...(role && { fit: fits[role] }),
            statements: ['S6', 'N1.5', 'N15'],
          },
          role,
        )
      : undefined,
  mca: (outcome, { mca }, day) =>
    partnerActs(outcome) && day >= checkedSince.mca
      ? withValue(
          {
            fact: 'mca',
            state: state(mca, (value) => value === 'accepted', 'warned'),
            statements: ['N1.1', 'N1.8', 'N19.2'],
          },
          mca,
        )
      : undefined,
  acceptor: (outcome, { acceptor }, day) =>
    partnerActs(outcome) && day >= checkedSince.acceptor
      ? withValue(
          {
            fact: 'acceptor',
            state: state(acceptor, (value) => value === 'global-admin', 'warned'),
            statements: ['N1.7', 'T25'],
          },
          acceptor,
        )
      : undefined,
  relationship: (outcome, { relationship }) =>
    partnerActs(outcome)
      ? withValue(
          {
            fact: 'relationship',
            state: state(relationship, (value) => value === 'reseller' || value === 'reseller-with-admin', 'warned'),
            statements: ['N1.9'],
          },
          relationship,
        )
      : undefined,
};

/** The checks that bear on an outcome on the day, each with what is known of it. */
export const checksFor = (outcome: OutcomeId, known: Known, day: Day): readonly Check[] =>
  checkOrder.flatMap((fact) => rules[fact](outcome, known, day) ?? []);

/** The outcome a failed check replaces the table's outcome with. */
export const outcomeOfFailure = (checks: readonly Check[]): OutcomeId | undefined => {
  const failed = checks.find((check) => check.state === 'failed');
  return failed && (failed.fact === 'market' ? 'blocked-market' : 'blocked-not-in-csp');
};
