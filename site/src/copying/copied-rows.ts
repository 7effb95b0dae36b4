import type { Copied } from 'rules';

/** The content for the clipboard, and the number of rows in it. */
export interface CopiedRows extends Copied {
  readonly rows: number;
  readonly total: number;
}
