import { checkOrder, type Day, factOrder, type Known } from 'rules';

/** Everything that the path of a state's page does not say, as a query. */
export function queryBeside(page: Known, known: Known, asOf?: Day): string {
  const beside = [...factOrder, ...checkOrder].filter((fact) => known[fact] !== undefined && page[fact] === undefined);
  const query = [...beside.map((fact) => `${fact}=${known[fact]}`), ...(asOf ? [`as-of=${asOf}`] : [])].join('&');
  return query && `?${query}`;
}
