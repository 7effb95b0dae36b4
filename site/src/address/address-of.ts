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
  shortName,
} from 'rules';
import type { PageContext } from '../context/page-context.ts';
import { queryBeside } from './query-beside.ts';

/** Where a reader is: the language, where the site lives, and whose rules decide what is a page. */
export type Place = Pick<PageContext, 'locale' | 'base' | 'builtOn' | 'edition'>;

const asked = new Map<string, Decision>();

/** The decision of a page. Every link needs those of all pages above its own, so each is made once. */
function decisionOf(page: Known, day: Day): Decision {
  const key = day + folderOf(page);
  const decision = asked.get(key) ?? decide(page, day);
  asked.set(key, decision);
  return decision;
}

/** The day whose rules decide what is a page: the edition's own, or that of the build. */
const pageDay = ({ edition, builtOn }: Pick<Place, 'edition' | 'builtOn'>): Day => edition ?? builtOn;

/** The part of what is known that has a page of its own: the answers in asking order, up to the first gap. */
export function pageOf(place: Pick<Place, 'edition' | 'builtOn'>, known: Known): Known {
  let page: Known = {};
  for (;;) {
    const next = decisionOf(page, pageDay(place));
    if (isConclusion(next)) return page;
    const value = known[next.ask];
    if (value === undefined || !next.values.includes(value)) return page;
    page = { ...page, [next.ask]: value };
  }
}

/** The folder of a page of the tree, below the tree's own. */
export const folderOf = (page: Known): string =>
  Object.entries(page)
    .map(([fact, value]) => `${fact}=${value}/`)
    .join('');

/** The folder of the tree below its language: today's, or that of an edition. */
export const treeFolder = (edition?: Day): string => (edition ? `decide/${edition}/` : 'decide/');

/**
 * The address of a state on this site: the page that holds it, with everything the page's path can't say as a query
 * (answers kept while an earlier one is changed, checked facts, the day), so that every address opens as a plain file.
 * A day of its own leads out of the edition.
 */
export function addressOf(place: Place, known: Known, asOf?: Day): string {
  const { locale, base, builtOn, edition } = place;
  const where = asOf || !edition ? { builtOn } : { builtOn, edition };
  const page = pageOf(where, known);
  return `${base}${locale}/${treeFolder(where.edition)}${folderOf(page)}${queryBeside(page, known, asOf)}`;
}

/** The same place among today's rules, out of any edition. */
export const amongTodays = <P extends Place>({ edition: _, ...place }: P): Omit<P, 'edition'> => place;

/**
 * The address that is shared: of the edition in force on the day, so that its answer stays. A day of the reader's own
 * choice is kept as it is.
 */
export const pinnedAddressOf = (place: Place, known: Known, day: Day, asOf?: Day): string =>
  addressOf({ ...place, edition: place.edition ?? editionOn(day) }, known, asOf);

/** The same address in fewer characters, for a ticket or a text message; nothing where a day of its own is asked for. */
export function shortAddressOf(place: Place, known: Known, day: Day): string {
  const { locale, base, builtOn } = place;
  const edition = place.edition ?? editionOn(day);
  const page = pageOf({ builtOn, edition }, known);
  return `${base}c/${locale}-${shortName(page, edition)}/${queryBeside(page, known)}`;
}

/** What is known, without the answers that do not matter (any more) by the rules of the day. */
export function relevant(known: Known, day: Day): Known {
  const answered = factOrder.filter((fact) => known[fact] !== undefined);
  if (Object.keys(pageOf({ builtOn: day }, known)).length === answered.length) return known;
  const facts = [...factsThatMatter(known, day), ...checkOrder];
  return Object.fromEntries(facts.flatMap((fact) => (known[fact] === undefined ? [] : [[fact, known[fact]]])));
}
