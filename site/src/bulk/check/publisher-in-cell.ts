import { isOtherPublisher } from 'rules';
import type { CellOf } from './cells.ts';

/** How lists of others call Microsoft. */
const microsoft = /^(?:msft|ms|azure|microsoft ?(?:azure|online))$/i;
/** How a cell says that it has no name: a word for it, or no letter at all. */
const noName = /^(?:#?n\/?a|none|null|unknown|\P{L}*)$/iu;

/** Whether the row names a publisher that is not Microsoft. */
export function isOthers(cell: CellOf): boolean {
  const publisher = cell('publisher');
  return isOtherPublisher(publisher) && !noName.test(publisher) && !microsoft.test(publisher);
}
