import { amongOthers, answersTogether, factOrder, fill } from 'rules';
import type { TreeState } from '../../address/state.ts';
import type { PageContext } from '../../context/page-context.ts';

/** What the answer is based on, in one line, where the list of the answers given is not in view. */
export function Premises({ context, state }: { readonly context: PageContext; readonly state: TreeState }) {
  const { words } = context;
  const facts = answersTogether(words, state.known, factOrder, state.decision.asOf)
    .toReversed()
    .map((each) => amongOthers(words, each, state.known[each.fact]));
  return (
    <p class="premises">
      <span>{fill(words.parts.basedOn, { facts: facts.join(' · ') })}</span> <a href="#given">{words.tree.change}</a>
    </p>
  );
}
