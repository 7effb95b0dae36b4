import { type AnyFact, askedFacts, type Known, type Question, today, usualStart } from 'rules';

/** Where a fact comes from, the strongest last: what holds for nearly everyone, the profile, the page, the reader. */
export type Origin = 'assumed' | 'profile' | 'page' | 'you';

/** The facts by where they come from. */
export type Layers = Readonly<Record<Exclude<Origin, 'assumed'>, Known>>;

/** No fact from anywhere but the assumptions. */
export const noLayers: Layers = { profile: {}, page: {}, you: {} };

/** What is known, the stronger origin before the weaker. */
export const knownOf = ({ profile, page, you }: Layers): Known => ({ ...usualStart, ...profile, ...page, ...you });

/** Where a known fact comes from. */
export function originOf({ profile, page, you }: Layers, fact: AnyFact): Origin {
  if (you[fact] !== undefined) return 'you';
  if (page[fact] !== undefined) return 'page';
  return profile[fact] !== undefined ? 'profile' : 'assumed';
}

/** The layers with one answer by the reader. Later answers stay: those that no longer apply are simply not used. */
export const answered = (layers: Layers, fact: AnyFact, value: string): Layers => ({
  ...layers,
  you: { ...layers.you, [fact]: value },
});

/** The layers without the reader's answer to one question. */
export function unanswered(layers: Layers, fact: AnyFact): Layers {
  const { [fact]: _, ...you } = layers.you;
  return { ...layers, you };
}

/** A fact as a question, to change its answer. */
export const asQuestion = (fact: keyof typeof askedFacts): Question => ({
  ask: fact,
  values: askedFacts[fact],
  asOf: today(),
});
