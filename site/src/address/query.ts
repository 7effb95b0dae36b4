import { checkOrder, factOrder, type Known, type PointInTime } from 'rules';

/** The parts of a state that the path of a page does not say, as a query: empty when the path says all of them. */
export function queryOf(page: Known, known: Known, time?: PointInTime): string {
  const more = [...factOrder, ...checkOrder].filter((fact) => known[fact] !== undefined && page[fact] === undefined);
  const query = [
    ...more.map((fact) => `${fact}=${known[fact]}`),
    ...(time?.kind === 'day' ? [`as-of=${time.day}`] : []),
  ].join('&');
  return query && `?${query}`;
}
