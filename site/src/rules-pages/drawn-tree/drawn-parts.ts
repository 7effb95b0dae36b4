import { type Day, factLabel, labeled, valueLabel } from 'rules';
import type { SiteWords } from '../../context/words.ts';
import { type Drawing, layOutTree } from './lay-out-tree.ts';
import { type GivenAnswers, partsOf, questionTree, type TreePart } from './question-tree.ts';

/** A part of the tree with its drawing and its words. */
export interface DrawnPart extends TreePart {
  /** The answer that leads here, or the name of the whole tree. */
  readonly title: string;
  /** The answers before that one, one sentence for each. */
  readonly before: readonly string[];
  readonly drawing: Drawing;
}

/** The question tree of a day, drawn part by part. */
export function drawnParts(words: SiteWords, day: Day): readonly DrawnPart[] {
  const valuesIn = ({ fact, values }: GivenAnswers): string =>
    values.map((value) => valueLabel(words, fact, value)).join(' · ');
  return partsOf(questionTree(day)).map((part) => {
    const last = part.way.at(-1);
    return {
      ...part,
      title: last ? valuesIn(last) : words.policy.tree.whole,
      before: part.way.slice(0, -1).map((given) => labeled(words, factLabel(words, given.fact), valuesIn(given))),
      drawing: layOutTree(words, part),
    };
  });
}
