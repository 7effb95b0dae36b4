import { factsInOwnList, hasAccepted, type Known } from 'rules';
import { type FactsByOrigin, factsByOrigin } from '../background/facts-by-origin.ts';
import { type Answers, noAnswers } from '../kept/answers.ts';
import type { Profile } from '../kept/profile.ts';
import { factsOf } from '../portal/sight.ts';
import type { Sight } from '../portal/watch.ts';
import { type AnswersHere, answersThatApply } from './answers-here.ts';
import type { CustomerAnswers } from './customer-answers.ts';

/** The facts for the customer of a page, and the subscription that they are about. */
export interface FactsHere {
  readonly facts: FactsByOrigin;
  /** The reader's answers before this moment, and those of them that apply. */
  readonly before: AnswersHere;
  readonly shown: Answers;
  /** The answers of an earlier visit. */
  readonly earlier: Answers;
  /** The subscription whose page is open, and the one that the guide is about. */
  readonly opened: string | undefined;
  readonly item: string | undefined;
  /** The relationship that the page names, rather than implies. */
  readonly named: string | undefined;
}

/**
 * The facts for the customer of a page, or for one chosen from a list. Facts that the page shows are not asked for,
 * even when it shows them later; those of a subscription only while it is about that one.
 */
export function factsHere(
  sight: Sight,
  profile: Profile,
  kept: CustomerAnswers | undefined,
  answers: AnswersHere | undefined,
): FactsHere {
  const { place, reading } = sight;
  const { details } = reading;
  const before: AnswersHere = answers ?? { ...noAnswers, on: {} };
  const opened = place.page === 'subscription' ? place.item : undefined;
  const item = opened === before.elsewhere ? undefined : opened;
  // Customers in this list have accepted a relationship; those who only granted administration can be in the other one.
  const isListed = place.page === 'customer-list' && place.tenant !== undefined;
  const { relationship, ...ofSubscription }: Known = isListed ? { relationship: 'reseller' } : factsOf(sight);
  const earlier = (place.tenant && kept?.of(place.tenant)) || noAnswers;
  // By being in the list, or by its sections, a page shows a relationship that it does not name.
  const isInferred = reading.found.relationship?.endsWith('section');
  const implied = isListed ? 'list' : isInferred ? 'inferred' : undefined;
  // That there is a relationship is not news to a reader who said so, and says nothing about the permission.
  const isNews = !implied || relationship === 'none' || !hasAccepted(earlier.you.relationship);
  const facts = {
    ...(relationship && isNews && { relationship }),
    ...(item && { ...factsInOwnList(details.reseller, profile), ...ofSubscription }),
  };
  const named = implied ? undefined : relationship;
  const applied = answersThatApply(before, item);
  const { relationship: said, ...others } = applied.you;
  // What a page names counts more than what was said before the reader saw it.
  const isOverruled = named !== undefined && named !== before.saw && said !== undefined;
  const shown = isOverruled ? { ...applied, you: others } : applied;
  const visit = isOverruled ? { ...earlier, you: { ...earlier.you, relationship: said } } : earlier;
  return {
    facts: factsByOrigin(
      shown,
      profile,
      { facts, implied, country: details.country },
      answersThatApply({ ...visit, on: {} }, item),
    ),
    before,
    shown,
    earlier,
    opened,
    item,
    named,
  };
}
