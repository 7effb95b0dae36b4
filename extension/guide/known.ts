import {
  type AnyFact,
  askedFacts,
  type Countries,
  decideInCountries,
  type Known,
  type Question,
  today,
  usualStart,
} from 'rules';

/** Where a fact comes from, the strongest last: what holds for nearly everyone, the profile, the page, the reader. */
export type Origin = 'assumed' | 'profile' | 'page' | 'you';

/** The facts by where they come from, and the countries from which the market follows. */
export interface Layers {
  readonly profile: Known;
  readonly page: Known;
  readonly you: Known;
  readonly countries: Countries;
}

/** What the reader gives: kept apart from what the profile and the page tell. */
export type Given = Pick<Layers, 'you'> & { readonly countries: Countries };

/** Nothing given yet. */
export const nothingGiven: Given = { you: {}, countries: {} };

/** What is known, the stronger origin before the weaker. */
export const knownOf = ({ profile, page, you, countries }: Layers): Known =>
  decideInCountries({ ...usualStart, ...profile, ...page, ...you }, countries).known;

/** Where a known fact comes from. */
export function originOf({ profile, page, you }: Layers, fact: AnyFact): Origin {
  if (you[fact] !== undefined || fact === 'market') return 'you';
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
