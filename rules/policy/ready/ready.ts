import { matches } from '../condition.ts';
import { type Day, includes } from '../days/day.ts';
import { type Known, valueOn } from '../facts.ts';
import { type OutcomeId, outcomeOf } from '../outcomes/outcomes.ts';
import { type KnownBy, type Needed, type ReadyList, type ReadyRule, readyLists, type SendId } from './ready-lists.ts';

/** Something that has to be true before a move, and whether it is known to be. */
export interface ReadyItem extends Pick<ReadyRule, 'id' | 'knownBy' | 'statements'> {
  readonly known: boolean;
}

/** The list of what has to be ready for a move on a day. */
export interface Ready extends Pick<ReadyList, 'by' | 'letter'> {
  readonly items: readonly ReadyItem[];
  readonly sends: readonly Pick<Needed<SendId>, 'id' | 'statements'>[];
}

/** The list of what has to be ready for an outcome. Returns undefined where nothing moves by a request. */
export function readyFor(outcome: OutcomeId, known: Known, day: Day): Ready | undefined {
  const { ready } = outcomeOf(outcome);
  if (ready === undefined) return undefined;
  const list: ReadyList = readyLists[ready];
  if (!includes(list, day)) return undefined;
  const applies = ({ when = {}, ...dated }: Needed<unknown>) =>
    includes(dated, day) && matches(when, known, day) === true;
  const isKnown = ({ fact, values }: KnownBy) => {
    const value = known[fact];
    return value !== undefined && (values as readonly string[]).includes(valueOn(fact, value, day));
  };
  return {
    by: list.by,
    ...(list.letter && { letter: list.letter }),
    items: list.items.filter(applies).map(({ id, knownBy, statements }) => ({
      id,
      ...(knownBy && { knownBy }),
      known: knownBy !== undefined && isKnown(knownBy),
      statements,
    })),
    sends: list.sends.filter(applies).map(({ id, statements }) => ({ id, statements })),
  };
}
