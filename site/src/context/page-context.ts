import type { Day, Locale, Statement, StatementId } from 'rules';
import type { SiteWords } from './words.ts';

/**
 * The data that every page is drawn from: its language with the words, the path of the site, and the day of the build.
 */
export interface PageContext {
  readonly locale: Locale;
  readonly words: SiteWords;
  /** The origin of each statement. */
  readonly origins: Readonly<Record<StatementId, Statement>>;
  /** The path the site is served under, with a slash at both ends. */
  readonly base: string;
  /** The day the pages were built: the rules of that day decided which states have pages. */
  readonly builtOn: Day;
}
