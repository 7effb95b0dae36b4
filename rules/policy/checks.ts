import type { Day } from './days/day.ts';
import { type Answer, type CheckedFact, checkOrder, type Known, valueOn } from './facts.ts';
import type { Part } from './part.ts';
import type { StatementId } from './sources/statements.ts';

/** The fit of a role for the request: certain, likely, only listed in the article, or not at all (A4). */
export type RoleFit = 'certain' | 'probable' | 'doubtful' | 'colleague';

/** Something to make sure of before acting. */
export interface Check {
  readonly fact: CheckedFact;
  /** The known value; without one the check is still to be made. */
  readonly value?: Answer<CheckedFact>;
  /**
   * `open`: not known · `met` · `failed`: changes the outcome · `warned`: the outcome stays the same, with a warning.
   */
  readonly state: 'open' | 'met' | 'failed' | 'warned';
  /** Whether some value of the fact leads to another outcome. */
  readonly decides?: true;
  /** Only for `role`: how well the role fits. */
  readonly fit?: RoleFit;
  /** Only for `market`: an Azure switch needs the same country, everything else the same market. */
  readonly sameCountry?: boolean;
  readonly statements: readonly StatementId[];
}

/** The checked facts whose failed check replaces the outcome. */
export const decidingFacts = ['market', 'mpa'] as const satisfies readonly CheckedFact[];
/** A checked fact whose failed check replaces the outcome. */
export type DecidingFact = (typeof decidingFacts)[number];

/**
 * The market check that applies: that of a request, of a license moved from another seller, of an Azure switch, or of a
 * license order, which is a move when it takes over what the customer has and a request when it adds to it.
 */
export type MarketRule = 'request' | 'license-move' | 'license-order' | 'azure-switch';

/** The parts of an outcome that its checks depend on: nothing is checked where this partner does not act. */
export type Checked =
  | { readonly part: Extract<Part, 'none'> }
  | { readonly part: Exclude<Part, 'none'>; readonly market: MarketRule };
type Acting = Exclude<Checked, { readonly part: 'none' }>;

/** Since when a Billing admin is enough to accept a relationship (T58). */
export const billingAdminSince: Day = '2026-04-06';

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
  /** Requests need CSP since Advisor closed (T34): supporting without it is no longer possible. */
  supportInCsp: '2021-05-20',
  /** The roles for requests and for transfers are listed apart (N15). */
  rolesApart: '2023-10-24',
  /** A Billing admin is enough for the relationship. */
  billingAdmin: billingAdminSince,
} as const satisfies Record<string, Day>;

/** The days on which a check is first made, or changes. */
export const checkDays: readonly Day[] = Object.values(checkedSince);

/**
 * Since when the market is checked, with the statements for it; licenses are limited to a market since 2018-09-05
 * (N8.2).
 */
const marketRules = {
  request: { since: checkedSince.request, statements: ['N1.4', 'T14', 'N12.1'] },
  'license-move': { since: checkedSince.licenseMove, statements: ['N8.2', 'N9.3', 'N12.1'] },
  'azure-switch': { since: checkedSince.azureSwitch, statements: ['N2.5', 'T10', 'N12.1'] },
} as const satisfies Partial<Record<MarketRule, { since: Day; statements: readonly StatementId[] }>>;

function marketRuleOf(market: MarketRule, { goal }: Known) {
  if (market !== 'license-order') return marketRules[market];
  return goal === 'take-over' ? marketRules['license-move'] : marketRules.request;
}

/** The fit of each role for a request (A4). */
const fits: Readonly<Record<Answer<'role'>, RoleFit>> = {
  'admin-agent': 'certain',
  'global-admin': 'certain',
  'sales-agent': 'probable',
  'user-management-admin': 'doubtful',
  'helpdesk-agent': 'colleague',
  other: 'colleague',
};

/** The fit of a role on the day: since 2023-10-24 it differs for requests and for transfers. */
function fitOf(role: Answer<'role'>, part: Acting['part'], day: Day): RoleFit {
  if (day < checkedSince.rolesApart) return fits[role];
  if (role === 'global-admin') return 'probable';
  return role === 'sales-agent' && part !== 'moves' ? 'certain' : fits[role];
}

const state = <V>(value: V | undefined, good: (value: V) => boolean, bad: 'failed' | 'warned'): Check['state'] =>
  value === undefined ? 'open' : good(value) ? 'met' : bad;

const withValue = (check: Omit<Check, 'value'>, value: Answer<CheckedFact> | undefined): Check =>
  value === undefined ? check : { ...check, value };

type CheckRule = (acting: Acting, known: Known, day: Day) => Check | undefined;

const rules: Readonly<Record<CheckedFact, CheckRule>> = {
  segment: ({ part }, { segment }) =>
    part === 'supports'
      ? undefined
      : withValue(
          {
            fact: 'segment',
            state: state(segment, (value) => value === 'commercial', 'warned'),
            statements: ['N16.5', 'N25', 'N25b'],
          },
          segment,
        ),
  market: ({ market }, known, day) => {
    const { since, statements } = marketRuleOf(market, known);
    if (day < since) return undefined;
    const check: Check = {
      fact: 'market',
      state: state(known.market, (value) => value === 'same', 'failed'),
      decides: true,
      statements,
    };
    const sameCountry = market === 'azure-switch' && day >= checkedSince.sameCountry;
    return withValue(sameCountry ? { ...check, sameCountry } : check, known.market);
  },
  mpa: ({ part }, known, day) => {
    if (day < checkedSince.mpa) return undefined;
    const mpa = known['partner-type'] === 'not-in-csp' ? 'unsigned' : known.mpa;
    const neverFails = part === 'supports' && day < checkedSince.supportInCsp;
    const mayGoOn = neverFails || (part === 'supports' && mpa === 'deauthorized');
    const check: Check = {
      fact: 'mpa',
      state: state(mpa, (value) => value === 'signed', mayGoOn ? 'warned' : 'failed'),
      ...(!neverFails && { decides: true }),
      statements: [
        ...(['N4.12', 'N18.2', 'N18.4', 'N18.5', 'N19.1'] as const),
        ...(part === 'supports' ? (['N18.7', 'N18.8'] as const) : []),
      ],
    };
    return withValue(check, mpa);
  },
  role: ({ part }, { role }, day) => {
    if (day < checkedSince.role) return undefined;
    const fit = role && fitOf(role, part, day);
    const check: Check = {
      fact: 'role',
      state: state(fit, (value) => value === 'certain', 'warned'),
      ...(fit && { fit }),
      statements: ['S6', 'N1.5', 'N15'],
    };
    return withValue(check, role);
  },
  mca: (_, { mca }, day) =>
    day >= checkedSince.mca
      ? withValue(
          {
            fact: 'mca',
            state: state(mca, (value) => valueOn('mca', value, day) === 'accepted', 'warned'),
            statements: ['N1.1', 'N1.8', 'N19.2', 'N19.3', 'T57'],
          },
          mca,
        )
      : undefined,
  acceptor: (_, { acceptor }, day) =>
    day >= checkedSince.acceptor
      ? withValue(
          {
            fact: 'acceptor',
            state: state(
              acceptor,
              (value) => value === 'global-admin' || (value === 'billing-admin' && day >= checkedSince.billingAdmin),
              'warned',
            ),
            statements: ['N1.7', 'T25', 'T58'],
          },
          acceptor,
        )
      : undefined,
  relationship: ({ part }, { relationship }) =>
    withValue(
      {
        fact: 'relationship',
        state: state(relationship, (value) => value === 'reseller' || value === 'reseller-with-admin', 'warned'),
        statements: ['N1.9', 'N14.2', ...(part === 'supports' ? (['N11.10'] as const) : [])],
      },
      relationship,
    ),
};

/** The checks of an outcome on the day, each with its value, if known. */
export const checksFor = (outcome: Checked, known: Known, day: Day): readonly Check[] =>
  outcome.part === 'none' ? [] : checkOrder.flatMap((fact) => rules[fact](outcome, known, day) ?? []);

/** The fact whose failed check replaces the outcome. Returns undefined when no check failed. */
export const failedFact = (checks: readonly Check[]): DecidingFact | undefined =>
  decidingFacts.find((fact) => checks.some((check) => check.fact === fact && check.state === 'failed'));
