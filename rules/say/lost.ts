import type { Alike } from '../editions/alike.ts';
import { factOrder, type Known } from '../policy/facts.ts';
import { fill, labeled } from '../words/format.ts';
import type { GuideWords, Rooms } from '../words/rooms.ts';
import { answersGiven } from './facts.ts';

/** A sentence for each answer that no longer matters after an earlier one was changed. Needs no rules. */
export const lostInWords = (
  lost: Known,
  words: Pick<GuideWords, 'facts' | 'checks' | 'share'> & Pick<Rooms['site'], 'site'>,
  alike?: Alike,
): readonly string[] =>
  answersGiven(words, lost, factOrder, undefined, alike).map(({ label, value }) =>
    fill(words.site.state.noLongerApplies, { answer: labeled(words, label, value) }),
  );
