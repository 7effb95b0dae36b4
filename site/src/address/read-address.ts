import { type Dropped, fill, InvalidInput, readDay } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import { amongTodays } from './address-of.ts';
import { readPath, type Spot } from './read-path.ts';
import { stateOf, type TreeState } from './state.ts';

/** Where an address of the tree leads. */
export interface Destination {
  /** The reader there: in an edition, where the address is pinned to one. */
  readonly context: PageContext;
  readonly state: TreeState;
}

function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Why a day can't be. */
function dayProblem({ words }: PageContext, part: string): string {
  const given = plain(part).replace(/^as-of=/i, '');
  try {
    readDay(given);
    return fill(words.dropped.day, { part: given });
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return fill(words.errors[error.expected], { given });
  }
}

/** The state an address of the tree stands for, with a notice for each part that was left out. */
export function readAddress(from: PageContext, spot: Spot, alsoDropped: readonly Dropped[] = []): Destination {
  const { known, asOf, edition, dropped } = readPath(from, spot);
  const context = { ...amongTodays(from), ...(edition && { edition }) };
  // A day that can't be is a problem to show, not a part to leave out quietly.
  const day = [...alsoDropped, ...dropped].find(({ reason }) => reason === 'day');
  const notices = [...alsoDropped, ...dropped]
    .filter(({ reason }) => reason !== 'day')
    .map(({ part, reason }) => fill(context.words.dropped[reason], { part: plain(part) }));
  const problem = day && dayProblem(context, day.part);
  return { context, state: stateOf(context, known, asOf, [...new Set(notices)], problem) };
}
