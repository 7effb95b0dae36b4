import { messages, statement, statementIds } from 'rules';
import type { PageContext } from './page-context.ts';

/** The context of an English page, for tests. */
export const madeContext: PageContext = {
  locale: 'en',
  words: await messages('en'),
  origins: Object.fromEntries(statementIds.map((id) => [id, statement(id)])) as PageContext['origins'],
  base: '/',
  builtOn: '2026-11-25',
};
