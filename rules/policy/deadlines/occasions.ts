import { type Condition, matches } from '../condition.ts';
import { type Day, daysLater, includes, type Period } from '../days/day.ts';
import type { Known } from '../facts.ts';
import type { Verdict } from '../outcomes/outcome.ts';
import type { StatementId } from '../sources/statements.ts';
import type { Step, StepId } from '../steps.ts';
import { lastDayToCancel } from './term.ts';
import { lastDayToAccept } from './time-to-accept.ts';

/** A day that only the reader knows, and from which others follow. */
export type DayAsked =
  | 'seller-anniversary'
  | 'term-start'
  | 'term-end'
  | 'transfer-sent'
  | 'gdap-sent'
  | 'gdap-approved';
/** The inputs from which the days of an answer are worked out. */
export type OccasionInput = DayAsked | 'gdap-days';

interface OccasionRule extends Period {
  readonly asks: readonly [DayAsked, 'gdap-days'?];
  /** Works out the day from the one asked for and, where it is asked, the number of days that something lasts. */
  readonly day: (asked: Day, lasts: number) => Day | undefined;
  readonly when?: Condition;
  /** The steps of which the answer has at least one; with `isOpen`, one that is not done. */
  readonly steps?: readonly StepId[];
  readonly isOpen?: true;
  /** The steps to take then, as far as the answer has them and they are still open. */
  readonly todo: readonly StepId[];
  /** Whether the day is uncertain, as only a public forum names it. */
  readonly isReported?: true;
  readonly statements: readonly StatementId[];
}

const after = (days: number) => (asked: Day) => daysLater(asked, days);

/** The number of days before an end when there is still time to act. */
const lead = 30;

const endsTerm: readonly StepId[] = [
  'turn-off-auto-renew',
  'set-cancel-at-end',
  'seller-sets-cancel-at-end',
  'wait-for-end',
  'let-old-lapse',
];
const order: readonly StepId[] = ['order-licenses', 'provider-orders'];

/** A seller that was not authorized again; sellers are authorized every year since that day (N18.4, N18.5). */
const unauthorized = {
  asks: ['seller-anniversary'],
  when: { channel: ['former-csp-partner'] },
  since: '2025-10-01',
  isReported: true,
  statements: ['N18.7'],
} as const satisfies Partial<OccasionRule>;

const occasionRules = {
  'seller-restricted': { ...unauthorized, day: after(0), todo: ['tell-current-partner', 'accept-transfer'] },
  'seller-suspended': { ...unauthorized, day: after(30), todo: ['accept-transfer'] },
  'seller-revoked': { ...unauthorized, day: after(60), todo: [] },
  'cancel-until': {
    asks: ['term-start'],
    day: lastDayToCancel,
    when: { term: ['cancel-window'], 'license-offer': ['new-commerce'] },
    steps: ['ask-partner-to-cancel'],
    todo: ['ask-partner-to-cancel'],
    statements: ['N13.1'],
  },
  'term-ends-soon': {
    asks: ['term-end'],
    day: after(-lead),
    steps: endsTerm,
    todo: ['turn-off-auto-renew', 'set-cancel-at-end', 'seller-sets-cancel-at-end', ...order],
    statements: ['S12a', 'N8.4'],
  },
  'term-ends': {
    asks: ['term-end'],
    day: after(0),
    steps: endsTerm,
    todo: order,
    statements: ['S12a', 'N8.4'],
  },
  'transfer-expires': {
    asks: ['transfer-sent'],
    day: (sent) => lastDayToAccept('transfer', sent),
    steps: ['accept-transfer'],
    isOpen: true,
    todo: ['accept-transfer'],
    statements: ['N3.5', 'N9.4'],
  },
  'gdap-request-expires': {
    asks: ['gdap-sent'],
    day: (sent) => lastDayToAccept('gdap', sent),
    steps: ['approve-gdap'],
    isOpen: true,
    todo: ['approve-gdap'],
    statements: ['N11.3'],
  },
  'gdap-ends-soon': {
    asks: ['gdap-approved', 'gdap-days'],
    day: (approved, lasts) => (lasts > lead ? daysLater(approved, lasts - lead) : undefined),
    steps: ['approve-gdap'],
    todo: [],
    statements: ['N11.3'],
  },
  'gdap-ends': {
    asks: ['gdap-approved', 'gdap-days'],
    day: daysLater,
    steps: ['approve-gdap'],
    todo: [],
    statements: ['N11.3'],
  },
} as const satisfies Readonly<Record<string, OccasionRule>>;

/** Something with a day that an answer can be about; its words are `messages.reminders.occasions[id]`. */
export type OccasionId = keyof typeof occasionRules;

/** An occasion of an answer. */
export interface Occasion extends OccasionRule {
  readonly id: OccasionId;
}

/** The parts of an answer that its occasions depend on. */
interface Answered {
  readonly verdict: Verdict;
  readonly steps: readonly Step[];
  readonly asOf: Day;
}

function applies(rule: OccasionRule, { steps, asOf }: Answered, known: Known): boolean {
  if (!includes(rule, asOf) || matches(rule.when ?? {}, known, asOf) !== true) return false;
  return !rule.steps || steps.some(({ id, done }) => rule.steps?.includes(id) && !(rule.isOpen && done));
}

/** The occasions of an answer by the rules of its day, in the order they are asked about; empty for a no. */
export const occasionsOf = (answered: Answered, known: Known): readonly Occasion[] =>
  answered.verdict === 'cannot'
    ? []
    : (Object.entries(occasionRules) as [OccasionId, OccasionRule][])
        .filter(([, rule]) => applies(rule, answered, known))
        .map(([id, rule]) => ({ ...rule, id }));
