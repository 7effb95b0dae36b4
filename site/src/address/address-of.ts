import {
  checkOrder,
  type Day,
  type Decision,
  decide,
  editionOn,
  factOrder,
  factsThatMatter,
  isConclusion,
  type Known,
  type PointInTime,
  shortName,
  todaysRules,
} from 'rules';
import type { PageContext } from '../context/page-context.ts';
import { queryOf } from './query.ts';

/** What an address depends on besides the state: the language, the path of the site, and the day of the build. */
export type AddressContext = Pick<PageContext, 'locale' | 'base' | 'builtOn'>;

const asked = new Map<string, Decision>();

/** The decision of a page. Every link needs the decisions of all pages above its own, so each is made once. */
function decisionOf(page: Known, day: Day): Decision {
  const key = day + folderOf(page);
  const decision = asked.get(key) ?? decide(page, day);
  asked.set(key, decision);
  return decision;
}

/** The answers that have a page of their own by the rules of a day: those in asking order, up to the first gap. */
function answersWithPage(known: Known, day: Day): Known {
  let page: Known = {};
  for (;;) {
    const next = decisionOf(page, day);
    if (isConclusion(next)) return page;
    const value = known[next.ask];
    if (value === undefined || !next.values.includes(value)) return page;
    page = { ...page, [next.ask]: value };
  }
}

/**
 * The answers of a state that have a page of their own: in an edition by its rules, otherwise by those of the build.
 * For a chosen day there are no pages, so today's are used.
 */
export const pageOf = (
  { builtOn }: Pick<AddressContext, 'builtOn'>,
  known: Known,
  time: PointInTime = todaysRules,
): Known => answersWithPage(known, time.kind === 'edition' ? time.day : builtOn);

/** The folder of a page of the tree, below the tree's own. */
export const folderOf = (page: Known): string =>
  Object.entries(page)
    .map(([fact, value]) => `${fact}=${value}/`)
    .join('');

/** The folder of the tree below its language: today's, or that of an edition. */
export const treeFolder = (edition?: Day): string => (edition ? `decide/${edition}/` : 'decide/');

/**
 * The address of a state on this site: the path of its page, with everything that the path can't say as a query
 * (answers kept while an earlier one is changed, checked facts, the day), so that every address opens as a plain file.
 */
export function addressOf(context: AddressContext, known: Known, time: PointInTime = todaysRules): string {
  const page = pageOf(context, known, time);
  const folder = treeFolder(time.kind === 'edition' ? time.day : undefined) + folderOf(page);
  return `${context.base}${context.locale}/${folder}${queryOf(page, known, time)}`;
}

/** The edition in force on a day, to which today's state is pinned when it is shared. Another time stays as it is. */
const pinned = (time: PointInTime, day: Day): PointInTime =>
  time.kind === 'today' ? { kind: 'edition', day: editionOn(day) } : time;

/**
 * The address that is shared: pinned to the edition in force on the day, so that its answer stays the same. A day that
 * the reader chose is kept as it is.
 */
export const pinnedAddressOf = (
  context: AddressContext,
  known: Known,
  day: Day,
  time: PointInTime = todaysRules,
): string => addressOf(context, known, pinned(time, day));

/**
 * The same address in fewer characters, for a ticket or a text message. Returns undefined for a chosen day, which no
 * short address can say.
 */
export function shortAddressOf(context: AddressContext, known: Known, day: Day, time: PointInTime): string | undefined {
  const edition = pinned(time, day);
  if (edition.kind !== 'edition') return undefined;
  const page = pageOf(context, known, edition);
  return `${context.base}c/${context.locale}-${shortName(page, edition.day)}/${queryOf(page, known)}`;
}

/** What is known, without the answers that do not matter (any more) by the rules of the day. */
export function relevant(known: Known, day: Day): Known {
  const answered = factOrder.filter((fact) => known[fact] !== undefined);
  if (Object.keys(answersWithPage(known, day)).length === answered.length) return known;
  const facts = [...factsThatMatter(known, day), ...checkOrder];
  return Object.fromEntries(facts.flatMap((fact) => (known[fact] === undefined ? [] : [[fact, known[fact]]])));
}
