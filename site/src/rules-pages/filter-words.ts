import { scriptWords } from '../context/script-words.ts';

/** What the filter of the rules says: how many rules are shown, and which parts of its address were left out. */
export const filterWords = scriptWords(({ policy: { filter }, dropped, errors }) => ({
  fold: filter.fold,
  shown: filter.shown,
  none: filter.none,
  dropped,
  errors,
}));
