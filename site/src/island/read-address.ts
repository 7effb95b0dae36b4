import { type Dropped, fill, fromPath, InvalidInput, readDay } from 'rules';
import type { Reader } from '../tree/reader.ts';
import { stateOf, type TreeState } from '../tree/state.ts';

function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What is wrong with the day an address asks for, if anything. */
function dayProblem({ words }: Reader, search: string): string | undefined {
  const given = new URLSearchParams(search).get('as-of');
  if (given === null) return undefined;
  try {
    readDay(given);
    return undefined;
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return fill(words.errors[error.expected], { given });
  }
}

/** The state an address of the tree stands for, with a notice for each part that was left out. */
export function readAddress(
  reader: Reader,
  { pathname, search }: { readonly pathname: string; readonly search: string },
  alsoDropped: readonly Dropped[] = [],
): TreeState {
  const tree = `${reader.base}${reader.locale}/decide/`;
  const { known, asOf, dropped } = fromPath(pathname.slice(tree.length) + search);
  // A day that can't be is a problem to show, not a part to leave out quietly.
  const notices = [...alsoDropped, ...dropped.filter(({ reason }) => reason !== 'day')].map(({ part, reason }) =>
    fill(reader.words.dropped[reason], { part: plain(part) }),
  );
  return stateOf(known, asOf, [...new Set(notices)], dayProblem(reader, search));
}
