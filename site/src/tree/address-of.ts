import { checkOrder, type Day, type Decision, decide, factOrder, isConclusion, type Known, today, way } from 'rules';
import type { Reader } from './reader.ts';

const asked = new Map<string, Decision>();

/** The decision of a page. Every link needs those of all pages above its own, so each is made once. */
function decisionOf(page: Known, builtOn: Day): Decision {
  const key = builtOn + folderOf(page);
  const decision = asked.get(key) ?? decide(page, builtOn);
  asked.set(key, decision);
  return decision;
}

/** The part of what is known that has a page of its own: the answers in asking order, up to the first gap. */
export function pageOf(known: Known, builtOn: Day): Known {
  let page: Known = {};
  for (;;) {
    const next = decisionOf(page, builtOn);
    if (isConclusion(next)) return page;
    const value = known[next.ask];
    if (value === undefined || !next.values.includes(value)) return page;
    page = { ...page, [next.ask]: value };
  }
}

/** The folder of a page of the tree, below `decide/`. */
export const folderOf = (page: Known): string =>
  Object.entries(page)
    .map(([fact, value]) => `${fact}=${value}/`)
    .join('');

/**
 * The address of a state on this site: the page that holds it, with everything the page's path can't say as a query
 * (answers kept while an earlier one is changed, checked facts, the day), so that every address opens as a plain file.
 */
export function addressOf(
  { locale, base, builtOn }: Pick<Reader, 'locale' | 'base' | 'builtOn'>,
  known: Known,
  asOf?: Day,
): string {
  const page = pageOf(known, builtOn);
  const beside = [...factOrder, ...checkOrder].filter((fact) => known[fact] !== undefined && page[fact] === undefined);
  const query = [...beside.map((fact) => `${fact}=${known[fact]}`), ...(asOf ? [`as-of=${asOf}`] : [])].join('&');
  return `${base}${locale}/decide/${folderOf(page)}${query && `?${query}`}`;
}

/** What is known, without the answers that do not matter (any more). */
export function relevant(known: Known, asOf: Day = today()): Known {
  const answered = factOrder.filter((fact) => known[fact] !== undefined);
  if (Object.keys(pageOf(known, asOf)).length === answered.length) return known;
  const facts = [...way(known, asOf), ...checkOrder];
  return Object.fromEntries(facts.flatMap((fact) => (known[fact] === undefined ? [] : [[fact, known[fact]]])));
}
