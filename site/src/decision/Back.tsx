import { addressOf, pageOf } from '../address/address-of.ts';
import type { TreeState } from '../address/state.ts';
import type { PageContext } from '../context/page-context.ts';
import { marks } from './marks.ts';

/** A link one question back, which keeps everything else. */
export function Back({ context, state }: { readonly context: PageContext; readonly state: TreeState }) {
  const { known, time } = state;
  const last = Object.keys(pageOf(context, known)).at(-1);
  const before = Object.fromEntries(Object.entries(known).filter(([fact]) => fact !== last));
  return (
    <p class="back" {...marks({ back: true })}>
      <a
        href={import.meta.env.SSR && time.kind === 'today' ? '../' : addressOf(context, before, time)}
        {...marks({ step: true })}
      >
        {context.words.tree.back}
      </a>
    </p>
  );
}
