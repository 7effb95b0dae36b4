import type { TakenOff } from '../request/unwrap-link.ts';
import { fill } from '../words/format.ts';
import type { GuideWords } from '../words/rooms.ts';

/** Sentences on what was removed from a link that was pasted, in that order. */
export const takenOffInWords = (
  { takenOff: words }: Pick<GuideWords, 'takenOff'>,
  takenOff: readonly TakenOff[] = [],
): readonly string[] =>
  takenOff.map((each) => {
    if (each.what !== 'wrapper') return words[each.what];
    return each.by === 'Safe Links' ? words['safe-links'] : fill(words.wrapper, { product: each.by });
  });
