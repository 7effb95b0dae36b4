import type { Known } from 'rules';
import type { Meaning } from './meanings.ts';

/** A list that can be exported, as its documentation describes it. */
export interface ExportKind {
  readonly id: string;
  /** The documented columns. */
  readonly headers: readonly string[];
  /**
   * The columns by which it is recognized: all of them have to be there. No other known list has them together, and they
   * are not words that any list of products could have.
   */
  readonly mark: readonly string[];
  /** Whether it has no columns but the documented ones: the marks of this list are words that any list could have. */
  readonly only?: true;
  /** What documented translations of the portal, or other ways to the same data, call a column. */
  readonly translated?: Readonly<Record<string, readonly string[]>>;
  /** The columns we understand. */
  readonly reads: { readonly [M in Meaning]?: string };
  /** For columns whose cells are JSON: the key in it that has the meaning. */
  readonly within?: { readonly [M in Meaning]?: string };
  /** What its documentation says about every row. It applies while the columns are read as documented. */
  readonly always?: Known;
  /** Whether its offer column contains Microsoft's own offer IDs, where a GUID is one from before new commerce. */
  readonly hasOfferIds?: true;
  /** Whether it lists what the account it was exported from has sold. */
  readonly listsOwn?: true;
  /** Whether it lists neither customers nor subscriptions, so that there is nothing to check. */
  readonly unsuitable?: true;
}
