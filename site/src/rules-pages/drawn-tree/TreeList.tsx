import { fill, spaceAfter } from 'rules';
import { addressOf } from '../../address/address-of.ts';
import type { PageContext } from '../../context/page-context.ts';
import { titleOf, valuesInWords, verdictLabel } from './lay-out-tree.ts';
import { partId, type TreeNode } from './question-tree.ts';

/** A part of the tree in words: each question with its answers, and below each answer the next question or result. */
export function TreeList(props: {
  readonly context: PageContext;
  readonly node: TreeNode;
  readonly numbers: ReadonlyMap<string, number>;
  readonly isRoot?: boolean;
}) {
  const { context, node, numbers, isRoot = false } = props;
  const { words } = context;
  const part = isRoot ? undefined : partId(node);
  const verdict = verdictLabel(words, node);
  return (
    <>
      <a href={part ? `#${part}` : addressOf(context, node.known)}>
        {verdict && <strong>{verdict + spaceAfter(verdict)}</strong>}
        {titleOf(words, node)}
      </a>
      {part && <span class="small"> · {fill(words.policy.tree.below, { number: numbers.get(part) ?? '' })}</span>}
      {!part && node.branches.length > 0 && (
        <ul>
          {node.branches.map((branch) => (
            <li key={branch.values[0]}>
              <span class="values">{valuesInWords(words, node, branch).join(' · ')}</span>{' '}
              <TreeList context={context} numbers={numbers} node={branch.to} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
