import { hierarchy, partition } from 'd3-hierarchy';
import { asLabel, fill, isConclusion, valueLabel, verdictInWords } from 'rules';
import type { SiteWords } from '../../context/words.ts';
import { type Branch, partId, type TreeNode, type TreePart } from './question-tree.ts';
import { textLines } from './text-lines.ts';

/** Lengths of the drawing, in CSS pixels at actual size. */
export const drawn = {
  box: 208,
  column: 262,
  type: 14,
  icon: 21,
  line: 18,
  small: 13,
  smallLine: 17,
  pad: 9,
  gap: 14,
} as const;

/** A box of the drawing, the values that lead to it above it. */
export interface Box {
  readonly node: TreeNode;
  /** The part that is drawn by itself from here on. */
  readonly part: string | undefined;
  readonly caption: readonly string[];
  /** The verdict of an answer, next to its icon. */
  readonly verdict: readonly string[];
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

/** The verdict before the title of an answer. */
export const verdictLabel = (words: SiteWords, { decision }: TreeNode): string | undefined =>
  isConclusion(decision) ? asLabel(words, verdictInWords(words, decision.outcome).word) : undefined;

function measure(words: SiteWords, node: TreeNode, caption: readonly string[], isRoot: boolean): Measured {
  const { pad, icon, line, type, small, box } = drawn;
  const part = isRoot ? undefined : partId(node);
  // Verdicts and questions are semibold or bold, which is wider.
  const bold = type * 1.08;
  const verdict = textLines(verdictLabel(words, node) ?? '', box - 2 * pad - icon, bold);
  const lines = textLines(titleOf(words, node), box - 2 * pad, isConclusion(node.decision) ? type : bold);
  // Other lines: an answer's verdict, or the number of the part that draws the question.
  const others = verdict.length + (part ? 1 : 0);
  return {
    node,
    part,
    caption: caption.flatMap((value) => textLines(value, box, small)),
    verdict,
    lines,
    boxHeight: (lines.length + others) * line + 2 * pad,
    below: part ? [] : node.branches,
  };
}

const captionHeight = ({ caption }: Pick<Box, 'caption'>): number => caption.length * drawn.smallLine + 6;

/** The values above a box: each except the last is followed by "or". */
const alternatives = (words: SiteWords, values: readonly string[]): readonly string[] =>
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
