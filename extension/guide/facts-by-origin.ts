import {
  type AnyFact,
  askedFacts,
  type Countries,
  type DecisionInCountries,
  decideInCountries,
  type Fact,
  isConclusion,
  type Known,
  type Question,
  today,
  usualStart,
  type Verdict,
} from 'rules';
import type { Answers } from '../kept/answers.ts';
import { type Profile, profileFacts } from '../kept/profile.ts';

/** Where a fact comes from, the strongest last: the usual value, the profile, the page, the reader. */
export type Origin = 'assumed' | 'profile' | 'page' | 'you';

/** The facts by where they come from, and the countries from which the market follows. */
export interface FactsByOrigin {
  readonly profile: Known;
  readonly page: Known;
  readonly you: Known;
  readonly countries: Countries;
}

/** The facts by origin: what the reader answered, what the profile says, what was read from the page. */
export const factsByOrigin = ({ you, countries }: Answers, profile: Profile, page: Known): FactsByOrigin => ({
  you,
  page,
  profile: profileFacts(profile),
  countries: { ...(profile.country && { partner: profile.country }), ...countries },
});

/** The decision from all facts, the stronger origin before the weaker, and the facts it was made from. */
export const decideFrom = ({ profile, page, you, countries }: FactsByOrigin): DecisionInCountries =>
  decideInCountries({ ...usualStart, ...profile, ...page, ...you }, countries);

/** The verdict that a customer's answers lead to without the page. Returns undefined while a question is open. */
export function verdictOfAnswers(answers: Answers | undefined, profile: Profile): Verdict | undefined {
  if (!answers || Object.keys(answers.you).length === 0) return undefined;
  const { decision } = decideFrom(factsByOrigin(answers, profile, {}));
  return isConclusion(decision) ? decision.verdict : undefined;
}

/** Where a known fact comes from. */
export function originOf({ profile, page, you }: FactsByOrigin, fact: AnyFact): Origin {
  if (you[fact] !== undefined || fact === 'market') return 'you';
  if (page[fact] !== undefined) return 'page';
  return profile[fact] !== undefined ? 'profile' : 'assumed';
}

/** The facts with one answer by the reader. Later answers stay: those that no longer apply are not used. */
export const withAnswer = (facts: FactsByOrigin, fact: AnyFact, value: string): FactsByOrigin => ({
  ...facts,
  you: { ...facts.you, [fact]: value },
});

/** The facts without the reader's answer to one question. */
export function withoutAnswer(facts: FactsByOrigin, fact: AnyFact): FactsByOrigin {
  const { [fact]: _, ...you } = facts.you;
  return { ...facts, you };
}

/** A fact as a question, to change its answer. */
export const asQuestion = (fact: Fact): Question => ({ ask: fact, values: askedFacts[fact], asOf: today() });
