import { answersGiven, factOrder, fill } from 'rules';
import type { TreeState } from '../../address/state.ts';
import type { PageContext } from '../../context/page-context.ts';

/** What the answer is based on, in one line, where the list of the answers given is not in view. */
export function Premises({ context, state }: { readonly context: PageContext; readonly state: TreeState }) {
  const { parts, tree } = context.words;
  const given = answersGiven(context.words, state.known, factOrder).toReversed();
  return (
    <p class="premises">
      <span>{fill(parts.basedOn, { facts: given.map(({ value }) => value).join(' · ') })}</span>{' '}
      <a href="#given">{tree.change}</a>
    </p>
  );
}
