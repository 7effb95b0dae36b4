import type { AnyFact } from '../policy/facts.ts';
import { labeled } from '../words/format.ts';
import type { GuideWords } from '../words/rooms.ts';
import type { FactInWords } from './facts.ts';

/** Facts whose values need no label to be understood. */
const clear: readonly AnyFact[] = ['cloud', 'channel', 'billing', 'license-offer', 'azure-offer', 'partner-type'];

/** Values of those facts that say nothing by themselves: "Not known", "You". */
const unclear: readonly (string | undefined)[] = ['unknown', 'this-partner'];

/**
 * A known fact among others in one line: its value, with its label where the value alone says nothing, such as "No".
 * @param id the value itself
 */
export const amongOthers = (
  words: Pick<GuideWords, 'share'>,
  { fact, label, value }: Pick<FactInWords, 'fact' | 'label' | 'value'>,
  id: string | undefined,
): string => (clear.includes(fact) && !unclear.includes(id) ? value : labeled(words, label, value));
