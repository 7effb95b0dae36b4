import {
  alikeAnswers,
  answerSegments,
  checkOrder,
  type Day,
  type Decision,
  decide,
  type Fact,
  factOrder,
  factsThatMatter,
  isConclusion,
  type Known,
  type PointInTime,
  permalinkName,
  questionsAnswered,
  todaysRules,
  toldApart,
} from 'rules';
import type { PageContext } from '../context/page-context.ts';
import { queryOf } from './query.ts';

/**
 * The context that an address depends on in addition to the state: the language, the path of the site, the day of the
 * build.
 */
export type AddressContext = Pick<PageContext, 'locale' | 'base' | 'builtOn'>;

const decisions = new Map<string, Decision>();

/** The decision on a state, remembered: the ways to all pages begin with the same few states. */
function decideOnce(known: Known, day: Day): Decision {
  const key = day + JSON.stringify(known);
  const decision = decisions.get(key) ?? decide(known, day);
  decisions.set(key, decision);
  return decision;
}

/** The answers that have their own page by the rules of a day: those in asking order, up to the first gap. */
function answersWithPage(known: Known, day: Day): Known {
  let page: Known = {};
  for (const { question, value } of questionsAnswered(known, day, decideOnce)) {
    if (!question.values.includes(value)) break;
    page = { ...page, [question.ask]: value };
  }
  return page;
}

/** The answers of a state that have their own page by the rules of the build. For other times there are no pages. */
export const pageOf = ({ builtOn }: Pick<AddressContext, 'builtOn'>, known: Known): Known =>
  answersWithPage(known, builtOn);

/** The folder of a page of the tree, below the tree's own, by the rules of the build. */
export const folderOf = ({ builtOn }: Pick<AddressContext, 'builtOn'>, page: Known): string =>
  answerSegments(page, Object.keys(page) as Fact[], builtOn);

/**
 * The address of a state on this site: the path of its page, with everything that the path can't say as a query
 * (answers kept while an earlier one is changed, checked facts, the day), so that every address opens as a plain file.
 * An answer of an edition is at its permalink.
 */
export function addressOf(context: AddressContext, known: Known, time: PointInTime = todaysRules): string {
  if (time.kind === 'edition') return permalinkOf(context, known, time.day) ?? addressOf(context, known);
  const page = pageOf(context, known);
  return `${context.base}${context.locale}/decide/${folderOf(context, page)}${queryOf(page, known, time)}`;
}

/** The permalink of an answer by the rules of a day. Returns undefined for a question, which has none. */
function permalinkOf({ base, locale }: AddressContext, known: Known, day: Day): string | undefined {
  const page = answersWithPage(known, day);
  if (!isConclusion(decide(page, day))) return undefined;
  return `${base}c/${locale}-${permalinkName(page, day)}/${queryOf(page, known)}`;
}

/**
 * The address that is shared: the permalink of an answer, so that it stays true when the rules change; the plain
 * address of a question. A day that the reader chose is kept as it is.
 */
export const sharedAddressOf = (
  context: AddressContext,
  known: Known,
  day: Day,
  time: PointInTime = todaysRules,
): string => addressOf(context, known, time.kind === 'today' ? { kind: 'edition', day } : time);

/**
 * The facts after a change, by the rules of the day: an answer that was one of several on its page is left out if
 * the rules distinguish them now, so that it is asked again.
 */
export function afterChange(before: Known, after: Known, day: Day): Known {
  const apart: readonly string[] = toldApart(after, alikeAnswers(before, day), day);
  const isOpen = (fact: string) => apart.includes(fact) && after[fact as Fact] === before[fact as Fact];
  return Object.fromEntries(Object.entries(after).filter(([fact]) => !isOpen(fact)));
}

/** The known facts without answers that do not matter (any more) by the rules of the day. */
export function relevant(known: Known, day: Day): Known {
  const answered = factOrder.filter((fact) => known[fact] !== undefined);
  if (Object.keys(answersWithPage(known, day)).length === answered.length) return known;
  const facts = [...factsThatMatter(known, day), ...checkOrder];
  return Object.fromEntries(facts.flatMap((fact) => (known[fact] === undefined ? [] : [[fact, known[fact]]])));
}
