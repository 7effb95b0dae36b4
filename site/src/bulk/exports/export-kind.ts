import type { Known } from 'rules';
import type { Meaning } from './meanings.ts';

/** A list that can be exported, as its documentation describes it. */
export interface ExportKind {
  readonly id: string;
  /** The documented columns. */
  readonly headers: readonly string[];
  /**
   * The columns by which it is recognized: all of them have to be there. No other known list has them together, and
   * they are not words that any list of products could have.
   */
  readonly mark: readonly string[];
  /** Whether it has only the documented columns: the marks of this list are words that any list could have. */
  readonly only?: true;
  /** The names of columns in documented translations of the portal, or in other ways to the same data. */
  readonly translated?: Readonly<Record<string, readonly string[]>>;
  /** The columns we understand. */
  readonly reads: { readonly [M in Meaning]?: string };
  /** For columns whose cells are JSON: the key in it that has the meaning. */
  readonly within?: { readonly [M in Meaning]?: string };
  /** The facts that its documentation states for every row. They apply while the columns are read as documented. */
  readonly always?: Known;
  /** Whether its offer column contains Microsoft's own offer IDs, where a GUID is one from before new commerce. */
  readonly hasOfferIds?: true;
  /** Whether it lists the sales of the account it was exported from. */
  readonly listsOwn?: true;
  /** Whether it lists neither customers nor subscriptions, so that there is nothing to check. */
  readonly unsuitable?: true;
}
