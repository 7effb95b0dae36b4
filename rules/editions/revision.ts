import { decide } from '../decide/decide.ts';
import { decisionContent } from '../decide/decision-content.ts';
import type { Day } from '../policy/days/day.ts';
import type { Known } from '../policy/facts.ts';
import { alikeAnswers } from './alike.ts';
import { issued } from './issued.ts';

/** The content of a state on a day, and the answers that it does not distinguish. */
const contentOn = (known: Known, day: Day): string =>
  decisionContent(decide(known, day), known) + JSON.stringify(alikeAnswers(known, day));

/** The index of the issued edition in force on a day; the first one on earlier days. */
const editionAt = (day: Day): number =>
  Math.max(
    0,
    issued.editions.findLastIndex((since) => since <= day),
  );

/**
 * The revision of an answer on a day: the index, among the editions issued, of the one in which something that the
 * answer says last changed.
 */
export function revisionOn(known: Known, day: Day): number {
  const [first = day, ...later] = issued.editions.slice(0, editionAt(day) + 1);
  const { revision } = later.reduce(
    ({ content, revision }, edition, place) => {
      const now = contentOn(known, edition);
      return { content: now, revision: now === content ? revision : place + 1 };
    },
    { content: contentOn(known, first), revision: 0 },
  );
  return revision;
}

/** Whether an answer says on a later day what it says on an earlier one. */
export const isUnchanged = (known: Known, then: Day, day: Day): boolean =>
  revisionOn(known, then) === revisionOn(known, day);
