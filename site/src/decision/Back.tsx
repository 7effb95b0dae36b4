import { addressOf, pageOf } from '../address/address-of.ts';
import type { TreeState } from '../address/state.ts';
import type { Reader } from '../context/page-context.ts';

/** One question back, with everything else kept. */
export function Back({ reader, state }: { readonly reader: Reader; readonly state: TreeState }) {
  const { known, asOf } = state;
  const last = Object.keys(pageOf(reader, known)).at(-1);
  const before = Object.fromEntries(Object.entries(known).filter(([fact]) => fact !== last));
  return (
    <p class="back">
      <a href={addressOf(reader, before, asOf)} data-step>
        {reader.words.tree.back}
      </a>
    </p>
  );
}
