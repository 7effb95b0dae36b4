import type { ConclusionsInShort, CustomerFacts } from '../background/guide/in-short.ts';
import { ask } from '../background/requests.ts';
import { useLanguage } from '../controls/language.ts';
import { useAsked } from '../guide/asked.ts';
import type { Profile } from '../kept/profile.ts';
import type { Sight } from '../portal/watch.ts';
import type { AnswersHere } from './answers-here.ts';
import type { CustomerAnswers } from './customer-answers.ts';
import { factsHere } from './facts-here.ts';

/**
 * The facts for every customer with answers, kept or given on this page: the same as when the customer is chosen from
 * the list of this page.
 */
export const factsOfAll = (
  sight: Sight,
  profile: Profile,
  kept: CustomerAnswers | undefined,
  given: Readonly<Record<string, AnswersHere>>,
): readonly CustomerFacts[] =>
  [...new Set([...(kept?.tenants() ?? []), ...Object.keys(given)])].map((tenant) => {
    const chosen = { ...sight, place: { ...sight.place, tenant } };
    const { facts, earlier } = factsHere(chosen, profile, kept, given[tenant]);
    return { tenant, facts, day: earlier.day };
  });

/** The conclusions for all customers, in one request; on the page of one customer, nothing is requested. */
export function useConclusions(
  sight: Sight,
  profile: Profile,
  kept: CustomerAnswers | undefined,
  given: Readonly<Record<string, AnswersHere>>,
): ConclusionsInShort {
  const { locale } = useLanguage();
  const asked = { answers: sight.place.tenant ? [] : factsOfAll(sight, profile, kept, given), locale };
  const found = useAsked(
    async () => (asked.answers.length > 0 ? ask('conclusions', asked) : undefined),
    [JSON.stringify(asked)],
  );
  return found ?? {};
}
