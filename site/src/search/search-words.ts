import { scriptWords } from '../context/script-words.ts';

/** What the search says while it works, and about what it found. */
export const searchWords = scriptWords(({ site: { search } }) => ({
  loading: search.loading,
  found: search.found,
  pages: search.pages,
  answers: search.answers,
  all: search.all,
  situations: search.situations,
  none: search.none,
  failed: search.failed,
  offline: search.offline,
}));

/** The words of the search. */
export type SearchWords = ReturnType<typeof searchWords.read>;
