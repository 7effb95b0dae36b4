import { fill, isConclusion } from 'rules';
import { addressOf } from '../address/address-of.ts';
import type { Reader } from '../context/page-context.ts';
import { alternatives, titleOf, valuesInWords } from './lay-out-tree.ts';
import { type Place, partId } from './question-tree.ts';

/** A part of the tree in words: each question with its answers, and below each what follows. */
export function TreeList(props: {
  readonly reader: Reader;
  readonly place: Place;
  readonly numbers: ReadonlyMap<string, number>;
  readonly isRoot?: boolean;
}) {
  const { reader, place, numbers, isRoot = false } = props;
  const { words } = reader;
  const part = isRoot ? undefined : partId(place);
  const { decision } = place;
  return (
    <>
      <a href={part ? `#${part}` : addressOf(reader, place.known)}>
        {isConclusion(decision) && <strong>{words.verdicts[decision.verdict]}: </strong>}
        {titleOf(words, place)}
      </a>
      {part && <span class="small"> ({fill(words.policy.tree.below, { number: numbers.get(part) ?? '' })})</span>}
      {!part && place.branches.length > 0 && (
        <ul>
          {place.branches.map((branch) => (
            <li key={branch.values[0]}>
              <span class="values">{alternatives(words, valuesInWords(words, place, branch)).join(' ')}</span>{' '}
              <TreeList reader={reader} numbers={numbers} place={branch.to} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
