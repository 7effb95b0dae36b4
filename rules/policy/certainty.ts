/** The certainties that the sources allow, from highest to lowest. */
const certainties = ['documented', 'inferred', 'provisional', 'conflict'] as const;
/** `documented` by Microsoft, `inferred` from documents, `provisional` by undated or late sources, or in `conflict`. */
export type Certainty = (typeof certainties)[number];

/** The lower of two certainties. */
export const weaker = (one: Certainty, other: Certainty): Certainty =>
  certainties.indexOf(one) < certainties.indexOf(other) ? other : one;
