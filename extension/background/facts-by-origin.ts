import type { AnyFact, Known } from 'rules';
import { type Answers, noAnswers } from '../kept/answers.ts';
import { type Profile, profileFacts } from '../kept/profile.ts';

/**
 * The way in which a page shows a relationship without naming it: by its sections, or as a row of the customer list.
 */
export type Implied = 'inferred' | 'list';

/** The reader's answers, in this visit and before. */
export interface GivenAnswers extends Answers {
  readonly kept: Known;
}

/** The facts that were read from a page. */
export interface PageFacts {
  readonly facts: Known;
  /** Whether the relationship is only implied; then it says nothing about permission. */
  readonly implied?: Implied | undefined;
  /** The customer's country as the page writes it. */
  readonly country?: string | undefined;
}

/** The facts by where they come from, and the countries from which the market follows. */
export interface FactsByOrigin extends GivenAnswers {
  readonly profile: Known;
  readonly page: PageFacts;
}

/** The facts by origin: what the reader answered, what the profile says, what was read from the page. */
export const factsByOrigin = (
  { you, countries }: Answers,
  profile: Profile,
  page: PageFacts = { facts: {} },
  earlier: Answers = noAnswers,
): FactsByOrigin => ({
  you,
  kept: earlier.you,
  page,
  profile: profileFacts(profile),
  countries: { ...(profile.country && { partner: profile.country }), ...earlier.countries, ...countries },
});

/** Whether the reader has answered something, in this visit or before. */
export const isAnswered = ({ you, kept }: GivenAnswers): boolean => Object.keys({ ...kept, ...you }).length > 0;

/** The facts with one answer by the reader. Later answers stay: those that no longer apply are not used. */
export const withAnswer = (facts: FactsByOrigin, fact: AnyFact, value: string): FactsByOrigin => ({
  ...facts,
  you: { ...facts.you, [fact]: value },
});

/** The facts without the reader's answer to one question. */
export function withoutAnswer(facts: FactsByOrigin, fact: AnyFact): FactsByOrigin {
  const { [fact]: _, ...you } = facts.you;
  const { [fact]: __, ...kept } = facts.kept;
  return { ...facts, you, kept };
}
