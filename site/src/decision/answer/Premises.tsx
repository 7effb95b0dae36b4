import { answersGiven, type Fact, factOrder, fill, labeled } from 'rules';
import type { TreeState } from '../../address/state.ts';
import type { PageContext } from '../../context/page-context.ts';

/** Facts whose values stand for themselves; the others need their label to be understood. */
const standing: readonly Fact[] = ['cloud', 'channel', 'billing', 'license-offer', 'azure-offer', 'partner-type'];

/** What the answer is based on, in one line, where the list of the answers given is not in view. */
export function Premises({ context, state }: { readonly context: PageContext; readonly state: TreeState }) {
  const { words } = context;
  const facts = answersGiven(words, state.known, factOrder)
    .toReversed()
    .map(({ fact, label, value }) => (standing.some((each) => each === fact) ? value : labeled(words, label, value)));
  return (
    <p class="premises">
      <span>{fill(words.parts.basedOn, { facts: facts.join(' · ') })}</span> <a href="#given">{words.tree.change}</a>
    </p>
  );
}
