import { type Day, type Decision, decide, type Fact, isConclusion, type Known } from 'rules';

/** A question or an answer of the tree, with values that lead to the same node drawn as one branch. */
export interface TreeNode {
  /** The facts that lead here; of the values of one branch, the first. */
  readonly known: Known;
  readonly decision: Decision;
  readonly branches: readonly Branch[];
}

/** One or several values of a question, and the node that they lead to. */
export interface Branch {
  readonly values: readonly string[];
  readonly to: TreeNode;
}

/**
 * Everything that follows from a node, as text, regardless of the facts that lead to it. Nodes with the same text are
 * drawn once.
 */
function meaning({ decision, branches }: TreeNode): string {
  if (isConclusion(decision)) return `${decision.row} ${decision.outcome}`;
  return `${decision.ask}(${branches.map(({ values, to }) => `${values}: ${meaning(to)}`)})`;
}

/** The whole tree of questions of a day, from the known facts. */
export function questionTree(day: Day, known: Known = {}): TreeNode {
  const decision = decide(known, day);
  if (isConclusion(decision)) return { known, decision, branches: [] };
  const ways = decision.values.map((value) => ({
    value,
    to: questionTree(day, { ...known, [decision.ask]: value } as Known),
  }));
  const branches = [...Map.groupBy(ways, ({ to }) => meaning(to)).values()].flatMap((same): readonly Branch[] =>
    same[0] ? [{ values: same.map(({ value }) => value), to: same[0].to }] : [],
  );
  return { known, decision, branches };
}

/** A part of the tree that is drawn by itself. */
export interface TreePart {
  /** The anchor of the drawing on its page. */
  readonly id: string;
  /** The number of the drawing on its page, from 1. */
  readonly number: number;
  readonly root: TreeNode;
  /** The answers that lead here; the values of one branch are one entry. */
  readonly way: readonly GivenAnswers[];
}

/** A fact with its value, or with all the values of one branch. */
export interface GivenAnswers {
  readonly fact: Fact;
  readonly values: readonly string[];
}

/** The anchor of the part that begins here: the first question after the goal is known. */
export const partId = ({ known, decision }: TreeNode): string | undefined =>
  !isConclusion(decision) && Object.keys(known).at(-1) === 'goal' ? `${known.customer}-${known.goal}` : undefined;

/** Cuts the tree where the goal is known: one part above, and one for each goal with further questions. */
export function partsOf(root: TreeNode): readonly TreePart[] {
  const below = (node: TreeNode, way: readonly GivenAnswers[]): readonly Omit<TreePart, 'number'>[] => {
    const id = partId(node);
    const { decision } = node;
    if (id) return [{ id, root: node, way }];
    if (isConclusion(decision)) return [];
    return node.branches.flatMap(({ values, to }) => below(to, [...way, { fact: decision.ask, values }]));
  };
  return [{ id: 'start', root, way: [] }, ...below(root, [])].map((part, index) => ({ ...part, number: index + 1 }));
}
