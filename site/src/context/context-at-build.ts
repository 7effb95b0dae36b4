import { type Locale, statement, statementIds, today } from 'rules';
import type { PageContext } from './page-context.ts';
import { siteWords } from './words.ts';

/** The path the site is served under, with a slash at both ends. */
export const base = `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`;

/** The day the site is built: the rules of this day decide which states are pages. */
export const builtOn = today();

const origins = Object.fromEntries(statementIds.map((id) => [id, statement(id)])) as PageContext['origins'];

/** The context of the pages in a language. */
export const contextAtBuild = async (locale: Locale): Promise<PageContext> => ({
  locale,
  words: await siteWords(locale),
  origins,
  base,
  builtOn,
});
