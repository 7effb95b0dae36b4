import { fill, isConclusion } from 'rules';
import { addressOf } from '../address/address-of.ts';
import type { PageContext } from '../context/page-context.ts';
import { alternatives, titleOf, valuesInWords } from './lay-out-tree.ts';
import { type Place, partId } from './question-tree.ts';

/** A part of the tree in words: each question with its answers, and below each what follows. */
export function TreeList(props: {
  readonly context: PageContext;
  readonly place: Place;
  readonly numbers: ReadonlyMap<string, number>;
  readonly isRoot?: boolean;
}) {
  const { context, place, numbers, isRoot = false } = props;
  const { words } = context;
  const part = isRoot ? undefined : partId(place);
  const { decision } = place;
  return (
    <>
      <a href={part ? `#${part}` : addressOf(context, place.known)}>
        {isConclusion(decision) && <strong>{words.verdicts[decision.verdict]}: </strong>}
        {titleOf(words, place)}
      </a>
      {part && <span class="small"> ({fill(words.policy.tree.below, { number: numbers.get(part) ?? '' })})</span>}
      {!part && place.branches.length > 0 && (
        <ul>
          {place.branches.map((branch) => (
            <li key={branch.values[0]}>
              <span class="values">{alternatives(words, valuesInWords(words, place, branch)).join(' ')}</span>{' '}
              <TreeList context={context} numbers={numbers} place={branch.to} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
