import { type Day, includes, type Period, turnsOf } from './days/day.ts';
import { InvalidInput } from './invalid-input.ts';

/**
 * The facts the decision table is based on, in the order they are asked, with every value each can have.
 * The first five are asked whenever they matter; the rest are refinements of some row.
 */
export const askedFacts = {
  cloud: ['public', 'us-government', 'germany', 'china'],
  customer: ['end-customer', 'csp-partner', 'csp-partner-other-tenant'],
  goal: ['support', 'take-over', 'add'],
  channel: [
    'microsoft-direct',
    'advisor',
    'open',
    'ea',
    'mca-enterprise',
    'other-volume-licensing',
    'third-party',
    'csp-partner',
    'former-csp-partner',
    'syndication-partner',
    'this-partner',
    'unknown',
  ],
  billing: ['license', 'usage'],
  'license-offer': ['legacy', 'new-commerce', 'software'],
  'azure-offer': ['azure-legacy', 'azure-plan'],
  term: ['cancel-window', 'mid-term', 'ended', 'extended'],
  'current-partner': ['agrees', 'refuses'],
  'partner-type': ['direct-bill', 'indirect-provider', 'indirect-reseller', 'not-in-csp'],
  'ea-kind': ['direct', 'indirect', 'government'],
  'azure-designation': ['expert-msp', 'solutions-partner', 'frontier-distributor', 'none'],
  'other-admin': ['yes', 'no'],
} as const;

/**
 * Facts that are never asked: when known (from the partner's profile, the portal page or a link) they are evaluated,
 * otherwise they are shown with the answer as a check to make.
 */
export const checkedFacts = {
  segment: ['commercial', 'education', 'nonprofit', 'government-gcc'],
  market: ['same', 'other'],
  mpa: ['signed', 'unsigned', 'deauthorized'],
  role: ['admin-agent', 'global-admin', 'sales-agent', 'user-management-admin', 'helpdesk-agent', 'other'],
  mca: ['accepted', 'not-accepted', 'accepted-before-2023-04'],
  acceptor: ['global-admin', 'billing-admin', 'other'],
  relationship: ['none', 'pending', 'reseller', 'reseller-with-admin', 'admin-expired', 'admin-only'],
} as const;

/** A fact the tree may ask for. */
export type Fact = keyof typeof askedFacts;
/** A fact that is evaluated when known, and otherwise left as a check to make. */
export type CheckedFact = keyof typeof checkedFacts;
/** Any fact, asked or checked. */
export type AnyFact = Fact | CheckedFact;
/** The values a fact can have. */
export type Answer<F extends AnyFact = AnyFact> = F extends Fact
  ? (typeof askedFacts)[F][number]
  : F extends CheckedFact
    ? (typeof checkedFacts)[F][number]
    : never;
/** The facts known so far. A missing fact is unknown; it never means "no". */
export type Known = { readonly [F in AnyFact]?: Answer<F> };

/** The asked facts in asking order. */
export const factOrder = Object.keys(askedFacts) as readonly Fact[];
/** The checked facts in the order they are shown. */
export const checkOrder = Object.keys(checkedFacts) as readonly CheckedFact[];
/** The asked facts of the partner and the customer; every other one is about a subscription. */
export const factsOfBothSides: readonly Fact[] = [
  'cloud',
  'customer',
  'goal',
  'partner-type',
  'azure-designation',
  'other-admin',
];
/** The facts at the head of {@link factOrder} that are asked before any refinement. */
export const baseFacts = factOrder.slice(0, 5);

/** Every fact with its values, in asking order. */
export const everyFact: Readonly<Record<AnyFact, readonly string[]>> = { ...askedFacts, ...checkedFacts };

/** Whether the text names a fact. */
export const isFact = (text: string): text is AnyFact => Object.hasOwn(everyFact, text);
/** Whether the text is one of the fact's values. */
export const isAnswer = (fact: AnyFact, text: string): boolean => everyFact[fact].includes(text);
/** Whether the tree may ask for the fact. */
export const isAsked = (fact: AnyFact): fact is Fact => Object.hasOwn(askedFacts, fact);

/**
 * The facts given from outside (a link, a message, a stored setting), checked.
 * @throws InvalidInput naming the unknown fact, or the fact whose value is unknown.
 */
export function readKnown(given: Readonly<Record<string, unknown>>): Known {
  for (const [fact, value] of Object.entries(given)) {
    if (!isFact(fact)) throw new InvalidInput(fact, value, 'fact');
    if (value !== undefined && !(typeof value === 'string' && isAnswer(fact, value)))
      throw new InvalidInput(fact, value, 'value');
  }
  return given as Known;
}

/** A value that exists only for a time; outside of it, it is read as another value of the fact. */
export interface TimedValue extends Period {
  readonly fact: AnyFact;
  readonly value: string;
  readonly readAs: string;
}

/** Every value that did not always exist, or no longer does. */
export const timedValues: readonly TimedValue[] = [
  // Since 2020-11-30 the ban on resale covers only the tenant of the CSP business (N4.3, T28).
  { fact: 'customer', value: 'csp-partner-other-tenant', until: '2020-11-29', readAs: 'end-customer' },
  { fact: 'channel', value: 'mca-enterprise', since: '2022-10-25', readAs: 'microsoft-direct' },
  // T39 and T21.
  { fact: 'license-offer', value: 'new-commerce', since: '2022-01-10', readAs: 'legacy' },
  { fact: 'azure-offer', value: 'azure-plan', since: '2020-05-13', readAs: 'azure-legacy' },
  // T56.
  { fact: 'term', value: 'extended', since: '2026-05-04', readAs: 'ended' },
  // The days on which N17.8 was first seen.
  { fact: 'azure-designation', value: 'solutions-partner', since: '2026-08-06', readAs: 'none' },
  { fact: 'azure-designation', value: 'frontier-distributor', since: '2026-08-20', readAs: 'none' },
  // N19.3.
  { fact: 'mca', value: 'accepted-before-2023-04', since: '2025-10-07', readAs: 'accepted' },
  { fact: 'relationship', value: 'admin-only', since: '2023-05-22', readAs: 'none' },
];

/** The days on which a value of some asked fact comes into being or ends. */
export const valueDays: readonly Day[] = timedValues.filter(({ fact }) => isAsked(fact)).flatMap(turnsOf);

/** The other value that a value is read as on a day on which it does not exist. Returns undefined when it exists. */
const otherReading = (fact: AnyFact, value: string, day: Day): string | undefined =>
  timedValues.find((each) => each.fact === fact && each.value === value && !includes(each, day))?.readAs;

/** The values a fact can have on the day. */
export const valuesOn = <F extends AnyFact>(fact: F, day: Day): readonly Answer<F>[] =>
  (everyFact[fact] as readonly Answer<F>[]).filter((value) => otherReading(fact, value, day) === undefined);

/** The value as it is read on the day. */
export const valueOn = (fact: AnyFact, value: string, day: Day): string => otherReading(fact, value, day) ?? value;
