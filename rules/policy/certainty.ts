/** How sure the sources make us; the order is from surest to least sure. */
const certainties = ['documented', 'inferred', 'provisional', 'conflict'] as const;
/** `documented` by Microsoft, `inferred` from what is, `provisional` by undated or late sources, or in `conflict`. */
export type Certainty = (typeof certainties)[number];

/** The less sure of two certainties. */
export const weaker = (one: Certainty, other: Certainty): Certainty =>
  certainties.indexOf(one) < certainties.indexOf(other) ? other : one;
