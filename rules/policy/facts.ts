import type { Day } from './day.ts';
import { InvalidInput } from './invalid-input.ts';

/**
 * The facts the decision table is based on, in the order in which they are asked, with every value each can have.
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
  term: ['cancel-window', 'mid-term', 'ended'],
  'current-partner': ['agrees', 'refuses'],
  'partner-type': ['direct-bill', 'indirect-provider', 'indirect-reseller', 'not-in-csp'],
  'ea-kind': ['direct', 'indirect', 'government'],
  'expert-msp': ['yes', 'no'],
  'other-admin': ['yes', 'no'],
} as const;

/**
 * Facts that are never asked: when known (from the partner's profile, the portal page or a link) they are evaluated,
 * otherwise they are shown with the answer as a check to make.
 */
export const checkedFacts = {
  market: ['same', 'other'],
  mpa: ['signed', 'unsigned', 'deauthorized'],
  role: ['admin-agent', 'global-admin', 'sales-agent', 'user-management-admin', 'helpdesk-agent', 'other'],
  mca: ['accepted', 'not-accepted'],
  acceptor: ['global-admin', 'billing-admin', 'other'],
  relationship: ['none', 'pending', 'reseller', 'reseller-with-admin', 'admin-expired'],
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
/** What is known so far. A missing fact is unknown; it never means "no". */
export type Known = { readonly [F in AnyFact]?: Answer<F> };

/** The asked facts in asking order. */
export const factOrder = Object.keys(askedFacts) as readonly Fact[];
/** The checked facts in the order in which they are shown. */
export const checkOrder = Object.keys(checkedFacts) as readonly CheckedFact[];
/** How many facts at the head of {@link factOrder} are asked before any refinement. */
export const baseFacts = factOrder.slice(0, 5);

const all: Readonly<Record<string, readonly string[]>> = { ...askedFacts, ...checkedFacts };

/** Whether the text names a fact. */
export const isFact = (text: string): text is AnyFact => Object.hasOwn(all, text);
/** Whether the text is one of the fact's values. */
export const isAnswer = (fact: AnyFact, text: string): boolean => (all[fact] as readonly string[]).includes(text);
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

/** A value that did not exist before a day; until then it is read as the older value. */
interface NewerValue {
  readonly fact: Fact;
  readonly value: string;
  readonly since: Day;
  readonly readAs: string;
}

/** New commerce began on 2022-01-10 (T39); the Azure plan has been a value of its own since 2020-05-13 (T21). */
export const newerValues: readonly NewerValue[] = [
  { fact: 'license-offer', value: 'new-commerce', since: '2022-01-10', readAs: 'legacy' },
  { fact: 'azure-offer', value: 'azure-plan', since: '2020-05-13', readAs: 'azure-legacy' },
];

/** The days on which a value of some fact came into being. */
export const valueDays: readonly Day[] = newerValues.map(({ since }) => since);

/** The values a fact can have on the day. */
export function valuesOn<F extends Fact>(fact: F, day: Day): readonly Answer<F>[] {
  return askedFacts[fact].filter(
    (value) => !newerValues.some((newer) => newer.fact === fact && newer.value === value && day < newer.since),
  ) as readonly Answer[] as readonly Answer<F>[];
}

/** The value as it is read on the day: one that did not exist yet is read as the older one. */
export function valueOn(fact: Fact, value: string, day: Day): string {
  const newer = newerValues.find((each) => each.fact === fact && each.value === value && day < each.since);
  return newer ? newer.readAs : value;
}
