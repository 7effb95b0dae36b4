import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PackagedWords } from '../background/words.ts';

const Context = createContext<PackagedWords | undefined>(undefined);

/** Provides the options with all the words in the package. */
export const AllWordsProvider = Context.Provider;

/**
 * All the words in the package: the options name facts and the privacy statement, whose words other pages don't get.
 */
export function useAllWords(): PackagedWords {
  const words = useContext(Context);
  if (!words) throw new Error('This must be rendered within an AllWordsProvider.');
  return words;
}
