import { scriptWords } from '../context/script-words.ts';

/** The message of the search when nothing can be fetched. */
export const searchWords = scriptWords(({ site: { search } }) => ({ failed: search.failed }));
