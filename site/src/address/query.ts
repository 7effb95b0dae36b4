import { checkOrder, factOrder, type Known, type PointInTime } from 'rules';

/** Everything about a state that the path of a page does not say, as a query: empty when the path says it all. */
export function queryOf(page: Known, known: Known, time?: PointInTime): string {
  const more = [...factOrder, ...checkOrder].filter((fact) => known[fact] !== undefined && page[fact] === undefined);
  const query = [
    ...more.map((fact) => `${fact}=${known[fact]}`),
    ...(time?.kind === 'day' ? [`as-of=${time.day}`] : []),
  ].join('&');
  return query && `?${query}`;
}

/** The links of a page to itself in the other languages, each with its language in `data-locale`. */
export const languageLinks = (page: Document = document): NodeListOf<HTMLAnchorElement> =>
  page.querySelectorAll<HTMLAnchorElement>('a[data-locale]');

/** Makes the links to the other languages lead to what the reader chose. */
export function keepInLanguages(): void {
  for (const link of languageLinks()) link.search = location.search;
}

/** Puts what the reader chose into the address, without a new entry in the browser's history. */
export function writeQuery(chosen: readonly (readonly [name: string, value: string])[]): void {
  const query = chosen.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  history.replaceState(history.state, '', location.pathname + (query && `?${query}`));
  keepInLanguages();
}
