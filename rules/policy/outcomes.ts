/** The six verdicts an answer can belong to, shown by word, icon and colour together. */
export type Verdict = 'can' | 'can-by-moving' | 'not-yet' | 'cannot' | 'someone-else' | 'unclear';

/** Every outcome with its verdict. The ids stand in links, messages and tests and never change. */
export const outcomes = {
  'request-relationship': 'can',
  'request-relationship-beside-seller': 'can',
  'order-licenses': 'can',
  'keep-and-add-azure': 'can',
  'add-second-azure': 'can',
  'recreate-azure': 'can-by-moving',
  'order-then-let-lapse': 'can-by-moving',
  'switch-azure': 'can-by-moving',
  'transfer-azure-plan': 'can-by-moving',
  'transfer-license': 'can-by-moving',
  'request-ea-ownership': 'can-by-moving',
  'cancel-then-reorder': 'can-by-moving',
  'wait-or-cancel': 'not-yet',
  'wait-for-term-end': 'not-yet',
  'no-transfer-path': 'not-yet',
  'blocked-resale': 'cannot',
  'blocked-cloud': 'cannot',
  'blocked-market': 'cannot',
  'blocked-not-in-csp': 'cannot',
  'one-admin-partner': 'cannot',
  'not-transferable': 'cannot',
  'ask-your-provider': 'someone-else',
  'refer-syndication': 'someone-else',
  'already-yours': 'someone-else',
  'find-the-seller': 'someone-else',
  'conflict-us-government': 'unclear',
  'not-documented': 'unclear',
} as const satisfies Record<string, Verdict>;

/** What a decision comes to. */
export type OutcomeId = keyof typeof outcomes;

/** Every outcome id, in the order of the verdicts. */
export const outcomeIds = Object.keys(outcomes) as readonly OutcomeId[];

/** The verdict an outcome belongs to. */
export const verdictOf = (outcome: OutcomeId): Verdict => outcomes[outcome];

/** How sure the sources make us; the order is from surest to least sure. */
export const certainties = ['documented', 'inferred', 'provisional', 'conflict'] as const;
/** `documented` by Microsoft, `inferred` from what is, `provisional` by undated or late sources, or in `conflict`. */
export type Certainty = (typeof certainties)[number];

/** The less sure of two certainties. */
export const weaker = (one: Certainty, other: Certainty): Certainty =>
  certainties.indexOf(one) < certainties.indexOf(other) ? other : one;
