import { type Fact, factOrder, fill, labeled, type OutcomeId, outcomeIds, type Verdict, verdictInWords } from 'rules';
import type { SiteWords } from '../context/words.ts';

/** The subject of a card: an answer, a question, or, without either, the site itself. */
export type Shown = { readonly outcome: OutcomeId } | { readonly ask: Fact } | undefined;

/** The words on the picture that a chat or mail program shows with a link. */
export interface Card {
  /** The card's name, a part of its address. */
  readonly name: string;
  readonly kind: Verdict | 'question' | 'site';
  /** The line above the title: the verdict, the fact that a question asks for, or the site's name. */
  readonly heading: string;
  readonly title: string;
  /** The origin of the card: the site's name, next to its mark; left out on the card of the site itself. */
  readonly from?: string;
  readonly foot: string;
  /** The picture in words, for those who do not see it. */
  readonly alt: string;
}

/** Everything that has a card. */
export const everyShown: readonly Shown[] = [
  ...outcomeIds.map((outcome) => ({ outcome })),
  ...factOrder.map((ask) => ({ ask })),
  undefined,
];

/** The card of an answer, a question or the site, in the words of a language. */
export function cardFor(words: SiteWords, shown: Shown): Card {
  const { facts, outcomes, site } = words;
  const { name: from } = site;
  if (!shown) {
    const alt = fill(site.pageTitle, { page: site.start.title, site: from });
    return { name: 'site', kind: 'site', heading: from, title: site.start.title, foot: site.home.description, alt };
  }
  const foot = site.start.title;
  if ('ask' in shown) {
    const { label: heading, question: title } = facts[shown.ask];
    return { name: `question-${shown.ask}`, kind: 'question', heading, title, from, foot, alt: title };
  }
  const { id: kind, word: heading } = verdictInWords(words, shown.outcome);
  const { title } = outcomes[shown.outcome];
  const alt = labeled(words, heading, title);
  return { name: `outcome-${shown.outcome}`, kind, heading, title, from, foot, alt };
}
