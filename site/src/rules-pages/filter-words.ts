import { scriptWords } from '../context/script-words.ts';

/** The words of the filter of rules: the number of rules shown, and the parts of its address that were left out. */
export const filterWords = scriptWords(({ policy: { filter }, dropped, errors }) => ({
  fold: filter.fold,
  shown: filter.shown,
  none: filter.none,
  dropped,
  errors,
}));
