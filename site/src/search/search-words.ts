import { scriptWords } from '../context/script-words.ts';

/** What the search says when nothing can be fetched. */
export const searchWords = scriptWords(({ site: { search } }) => ({ failed: search.failed }));
