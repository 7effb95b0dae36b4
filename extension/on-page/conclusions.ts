import type { ConclusionsInShort } from '../background/in-short.ts';
import { ask } from '../background/requests.ts';
import { useLanguage } from '../controls/language.ts';
import { useAsked } from '../guide/asked.ts';
import type { AnswersByTenant } from '../kept/customer-answers.ts';
import type { Profile } from '../kept/profile.ts';
import type { Page } from '../portal/pages.ts';
import { type AnswersHere, answersThatApply } from './answers-here.ts';
import type { CustomerAnswers } from './customer-answers.ts';

/**
 * The answers for all customers: those kept, and those given on this page, which count more, without those about one
 * subscription of a customer.
 */
export const answersForAll = (
  kept: CustomerAnswers | undefined,
  given: Readonly<Record<string, AnswersHere>>,
): AnswersByTenant => {
  const here = Object.entries(given).map(([tenant, each]) => [tenant, answersThatApply(each, undefined)] as const);
  return [...(kept?.all() ?? []), ...here];
};

/**
 * What the answers for all customers lead to, asked for at once.
 * @param page the page that lists customers; where none are listed, nothing is asked
 */
export function useConclusions(
  page: Page | undefined,
  kept: CustomerAnswers | undefined,
  given: Readonly<Record<string, AnswersHere>>,
  profile: Profile,
): ConclusionsInShort {
  const { locale } = useLanguage();
  const answers = page ? answersForAll(kept, given) : [];
  const asked = { answers, areListed: page === 'customer-list', profile, locale };
  const found = useAsked(
    async () => (answers.length > 0 ? ask('conclusions', asked) : undefined),
    [JSON.stringify(asked)],
  );
  return found ?? {};
}
