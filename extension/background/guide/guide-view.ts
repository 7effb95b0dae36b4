import {
  type AskedInWords,
  amongOthers,
  answersGiven,
  askedInWords,
  type ChannelGroup,
  channelGroups,
  countryCalled,
  type Fact,
  factsThatMatter,
  fill,
  inParentheses,
  isConclusion,
  type Known,
  type Locale,
  type OutcomeInWords,
  outcomesInWords,
  possibleOutcomes,
  type Question,
  today,
  valuesOn,
} from 'rules';
import { decideFrom, type Origin, originOf } from '../decide-from.ts';
import type { FactsByOrigin } from '../facts-by-origin.ts';
import { packagedWords } from '../language.ts';
import type { PackagedWords } from '../words.ts';
import { type FactsOfGuide, type GuideAnswer, guideAnswer } from './guide-answer.ts';

/** The input for a view of the guide. */
export interface ViewAsked extends FactsOfGuide {
  /** The fact whose answer the reader wants to change. */
  readonly changing?: Fact | undefined;
}

/** A fact on which the guidance is based, in words. */
export interface Premise {
  readonly fact: Fact;
  readonly label: string;
  /** The label of its value. */
  readonly value: string;
  /** Where it comes from. */
  readonly origin: string;
}

/** A question with everything that the guide draws of it. */
export interface GuideQuestion extends AskedInWords {
  /** Groups of its answers, where there are many. */
  readonly groups?: readonly { readonly id: string; readonly title: string; readonly values: readonly string[] }[];
  readonly why: string;
  /** Where to find the answer. */
  readonly where: string;
  /** The outcomes that are possible while it is open. */
  readonly possible: readonly OutcomeInWords[];
}

/** A view of the guide: a question or an answer, and the facts that it is based on. */
export interface GuideView {
  /** The facts that it was made from, the market included. */
  readonly known: Known;
  readonly premises: readonly Premise[];
  /** The premises in one sentence; empty when there are none. */
  readonly basedOn: string;
  readonly question?: GuideQuestion;
  readonly answer?: GuideAnswer;
}

/** The origins of facts that the reader has said. */
const own: readonly Origin[] = ['you', 'kept'];

/** The facts that the guidance is based on: each of them, and all in one sentence, with the assumed ones at its end. */
function premisesOf(
  known: Known,
  facts: FactsByOrigin,
  words: PackagedWords,
  locale: Locale,
): Pick<GuideView, 'premises' | 'basedOn'> {
  const { origins, short } = words.extension;
  const names: Readonly<Record<string, string>> = short;
  const given = factsThatMatter(known).flatMap((fact) =>
    answersGiven(words, known, [fact]).map((each) => ({ ...each, fact, from: originOf(facts, fact) })),
  );
  const isAssumed = ({ from }: (typeof given)[number]) => from === 'assumed';
  const said = given
    .toSorted((one, other) => Number(isAssumed(one)) - Number(isAssumed(other)))
    .map(({ from, ...each }) => {
      const named = names[known[each.fact] ?? ''] ?? amongOthers(words, each, known[each.fact]);
      return own.includes(from) ? named : named + inParentheses(locale, origins[from]);
    });
  return {
    premises: given.map(({ from, ...each }) => ({ ...each, origin: origins[from] })),
    basedOn: said.length > 0 ? fill(words.parts.basedOn, { facts: said.join(' · ') }) : '',
  };
}

function guideQuestion(question: Question, known: Known, words: PackagedWords): GuideQuestion {
  const { where, why } = words.facts[question.ask];
  const groups = Object.entries(channelGroups).map(([id, of]) => ({
    id,
    title: words.channelGroups[id as ChannelGroup],
    values: of,
  }));
  return {
    ...askedInWords(question, known, words),
    ...(question.ask === 'channel' && { groups }),
    why,
    where,
    possible: outcomesInWords(words, possibleOutcomes(known, question.asOf)),
  };
}

/** The facts with the customer's country from the page, unless the reader has named one or the page's is not known. */
function withCountry(facts: FactsByOrigin, locale: Locale): FactsByOrigin {
  const { countries, page } = facts;
  const customer = countries.customer === undefined && page.country && countryCalled(page.country, locale);
  return customer
    ? { ...facts, countries: { ...countries, customer } }
    : { ...facts, page: { ...page, country: undefined } };
}

/** Makes the view of the guide for some facts, in words. */
export async function guideView({ changing, ...given }: ViewAsked): Promise<GuideView> {
  const { locale } = given;
  const facts = withCountry(given.facts, locale);
  const asked = { ...given, facts };
  const words = await packagedWords(locale);
  const { known, decision } = decideFrom(facts);
  const view = { known, ...premisesOf(known, facts, words, locale) };
  const asOf = today();
  const shown = changing ? { ask: changing, values: valuesOn(changing, asOf), asOf } : decision;
  return isConclusion(shown)
    ? { ...view, answer: guideAnswer(shown, known, asked, words) }
    : { ...view, question: guideQuestion(shown, known, words) };
}
