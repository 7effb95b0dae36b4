import { decide } from '../decide/decide.ts';
import { toldBy } from '../decide/told.ts';
import type { Day } from '../policy/day.ts';
import type { Known } from '../policy/facts.ts';
import { alikeAnswers } from './alike.ts';
import { issued } from './issued.ts';

/** What a state says on a day, and which answers it does not distinguish. */
const toldOn = (known: Known, day: Day): string =>
  toldBy(decide(known, day), known) + JSON.stringify(alikeAnswers(known, day));

/** The place of the issued edition in force on a day; the first one on earlier days. */
const editionAt = (day: Day): number =>
  Math.max(
    0,
    issued.editions.findLastIndex((since) => since <= day),
  );

/**
 * The revision of an answer on a day: the place, among the editions issued, of the one in which something that the
 * answer says last changed.
 */
export function revisionOn(known: Known, day: Day): number {
  const [first = day, ...later] = issued.editions.slice(0, editionAt(day) + 1);
  const { revision } = later.reduce(
    ({ told, revision }, edition, place) => {
      const now = toldOn(known, edition);
      return { told: now, revision: now === told ? revision : place + 1 };
    },
    { told: toldOn(known, first), revision: 0 },
  );
  return revision;
}

/** Whether an answer says on a later day what it says on an earlier one. */
export const isUnchanged = (known: Known, then: Day, day: Day): boolean =>
  revisionOn(known, then) === revisionOn(known, day);
