import type { Locale } from 'rules';
import type { SiteWords } from '../context/words.ts';

/** The words of the search: a separate file, fetched when it is opened. */
export const wordsOfSearch = ({ site: { search } }: SiteWords) => ({
  title: search.title,
  field: search.field,
  close: search.close,
  keys: search.keys,
  loading: search.loading,
  failed: search.failed,
  offline: search.offline,
  found: search.found,
  pages: search.pages,
  answers: search.answers,
  all: search.all,
  situations: search.situations,
  none: search.none,
});

/** The words of the search. */
export type SearchWords = ReturnType<typeof wordsOfSearch>;

/**
 * The words of the search in a language.
 * @throws Error when they cannot be fetched
 */
export async function fetchSearchWords(base: string, locale: Locale): Promise<SearchWords> {
  const response = await fetch(`${base}${locale}/search.json`);
  if (!response.ok) throw new Error(`The words of the search could not be fetched: ${response.status}`);
  return (await response.json()) as SearchWords;
}
