import { wishes } from '../wishes.ts';

const renamed = wishes.switches.has('renamed-ids');
const absent = wishes.switches.has('no-ids');

function id(usual: string, other: string): string | undefined {
  if (absent) return undefined;
  return renamed ? other : usual;
}

/** The ids of a table's parts, as the live portal writes them, unless a switch renames or removes them. */
export const gridIds = {
  headRow: () => id('column-header', 'head'),
  head: (field: string) => id(`cell-${field}-column-header`, `h_${field}`),
  row: (key: string) => id(`row-${key}`, `record_${key}`),
  cell: (field: string, key: string) => id(`cell-${field}-${key}`, `c_${field}_${key}`),
  /** The name under which the light node with the row's name is slotted. */
  slot: (field: string, key: string, position: number) => (renamed || absent ? `s${position}` : `${field}-${key}`),
  /** Placeholder rows: the first is `row-he-row-0`, the others `row-1`, `row-2`, … */
  placeholder: (position: number) => (position === 0 ? 'he-row-0' : String(position)),
};
