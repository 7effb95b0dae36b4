import type { Copied } from 'rules';

/** What goes on the clipboard, and how many of the rows it has. */
export interface CopiedRows extends Copied {
  readonly rows: number;
  readonly total: number;
}
