import { type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy';
import { isConclusion, outcomeIds } from 'rules';
import type { Reader } from '../tree/reader.ts';
import { type Branch, type Place, partId } from './question-tree.ts';
import { textLines } from './text-lines.ts';

/** Sizes of the drawing in its own units, which are CSS pixels at actual size. */
export const sizes = { box: 200, column: 300, type: 14, line: 18, pad: 9, gap: 14, label: 84 } as const;

/** A box of the drawing: a question or an answer, with the values that lead to it on the line before it. */
export interface Box {
  readonly place: Place;
  readonly values: readonly string[];
  readonly lines: readonly string[];
  /** The part of the tree that is drawn for itself from here on. */
  readonly part?: string;
  readonly labelLines: readonly string[];
  readonly height: number;
}

void outcomeIds;
void isConclusion;
export type Laid = HierarchyPointNode<Box>;
export type { Branch, Reader };
export { hierarchy, partId, textLines, tree };
