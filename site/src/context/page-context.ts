import type { Day, Locale, Messages, Statement, StatementId } from 'rules';
import type { Parts } from '../decision/parts.ts';

/** Whom a page of the tree is drawn for: the language with its words, and where the site lives. */
export interface Reader {
  readonly locale: Locale;
  readonly words: Messages;
  /** Where each statement comes from. */
  readonly origins: Readonly<Record<StatementId, Statement>>;
  /** The path the site is served under, with a slash at both ends. */
  readonly base: string;
  /** The day the pages were built: what is a page of its own was decided by the rules of that day. */
  readonly builtOn: Day;
  /** The edition of the rules that a shared link keeps its reader in; without one, today's rules count. */
  readonly edition?: Day;
  /** At build, the parts of a page whose code the browser fetches only when somebody turns to them. */
  readonly parts?: Parts;
}
