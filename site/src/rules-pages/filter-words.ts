import { scriptWords } from '../context/script-words.ts';

/** What the filter of the rules says: how many rules are shown, and what of its address was left out. */
export const filterWords = scriptWords(({ policy: { filter }, dropped, errors }) => ({
  shown: filter.shown,
  none: filter.none,
  dropped,
  errors,
}));
