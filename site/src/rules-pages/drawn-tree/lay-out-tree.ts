import { hierarchy, partition } from 'd3-hierarchy';
import { fill, isConclusion, valueLabel } from 'rules';
import type { SiteWords } from '../../context/words.ts';
import { type Branch, partId, type TreeNode, type TreePart } from './question-tree.ts';
import { textLines } from './text-lines.ts';

/** Lengths of the drawing, in CSS pixels at actual size. */
export const drawn = { box: 208, column: 262, type: 14, line: 18, small: 13, smallLine: 17, pad: 9, gap: 14 } as const;

/** A box of the drawing, the values that lead to it above it. */
export interface Box {
  readonly node: TreeNode;
  /** The part that is drawn by itself from here on. */
  readonly part: string | undefined;
  readonly caption: readonly string[];
  readonly lines: readonly string[];
  readonly x: number;
  /** Where the caption begins; the box follows below it. */
  readonly y: number;
  readonly boxY: number;
  readonly boxHeight: number;
}

/** A line from a box to one it leads to. */
export interface Line {
  readonly from: Box;
  readonly to: Box;
}

/** A finished drawing. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

type Measured = Omit<Box, 'x' | 'y' | 'boxY'> & { readonly below: readonly Branch[] };

/** The labels of a branch's values. */
export const valuesInWords = (words: SiteWords, { decision }: TreeNode, { values }: Branch): readonly string[] =>
  isConclusion(decision) ? [] : values.map((value) => valueLabel(words, decision.ask, value));

/** The text in the box of a node: its question, or its answer's title. */
export const titleOf = (words: SiteWords, { decision }: TreeNode): string =>
  isConclusion(decision) ? words.outcomes[decision.outcome].title : words.facts[decision.ask].question;

function measure(words: SiteWords, node: TreeNode, caption: readonly string[], isRoot: boolean): Measured {
  const { pad, line, type, small, box } = drawn;
  const part = isRoot ? undefined : partId(node);
  // A question is semibold, which is wider.
  const lines = textLines(titleOf(words, node), box - 2 * pad, isConclusion(node.decision) ? type : type * 1.08);
  // An extra line: an answer's verdict, or the number of the part that draws the question.
  const extra = isConclusion(node.decision) || part ? line : 0;
  return {
    node,
    part,
    caption: caption.flatMap((value) => textLines(value, box, small)),
    lines,
    boxHeight: lines.length * line + extra + 2 * pad,
    below: part ? [] : node.branches,
  };
}

const captionHeight = ({ caption }: Pick<Box, 'caption'>): number => caption.length * drawn.smallLine + 6;

/** The values above a box: each but the last is followed by "or". */
export const alternatives = (words: SiteWords, values: readonly string[]): readonly string[] =>
  values.map((value, index) => (index < values.length - 1 ? fill(words.policy.tree.or, { value }) : value));

/** Lays a part of the tree out from left to right, each box as high on the page as the first it leads to. */
export function layOutTree(words: SiteWords, { root }: TreePart): Drawing {
  const measured = hierarchy<Measured>(measure(words, root, [], true), ({ node, below }) =>
    below.map((branch) => measure(words, branch.to, alternatives(words, valuesInWords(words, node, branch)), false)),
  );
  // Each box takes its own height, or that of everything it leads to.
  const sized = measured.eachAfter((node) => {
    const own = captionHeight(node.data) + node.data.boxHeight + drawn.gap;
    const below = (node.children ?? []).reduce((sum, child) => sum + (child.value ?? 0), 0);
    (node as { value?: number }).value = Math.max(own, below);
  });
  const height = sized.value ?? 0;
  const laid = partition<Measured>().size([height, 1])(sized);
  const boxOf = new Map(
    laid.descendants().map((node) => {
      const { below: _, ...data } = node.data;
      const box: Box = { ...data, x: node.depth * drawn.column, y: node.x0, boxY: node.x0 + captionHeight(node.data) };
      return [node, box];
    }),
  );
  const lines = laid.links().flatMap(({ source, target }): readonly Line[] => {
    const [from, to] = [boxOf.get(source), boxOf.get(target)];
    return from && to ? [{ from, to }] : [];
  });
  return { width: laid.height * drawn.column + drawn.box, height, boxes: [...boxOf.values()], lines };
}
