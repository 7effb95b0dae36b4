import type { Known } from 'rules';
import type { Meaning } from './meanings.ts';

/** A file that can be exported from Partner Center, as its documentation describes it. */
export interface ExportKind {
  readonly id: string;
  /** The documented columns. */
  readonly headers: readonly string[];
  /** What documented translations of the portal call a column; the portal itself can differ. */
  readonly translated?: Readonly<Record<string, readonly string[]>>;
  /** The columns we understand. */
  readonly reads: { readonly [M in Meaning]?: string };
  /** What is true for every row of such a file. */
  readonly always?: Known;
  /** Whether it lists neither customers nor subscriptions, so that there is nothing to check. */
  readonly unsuitable?: true;
}
