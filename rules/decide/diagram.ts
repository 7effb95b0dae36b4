import { type Day, firstDay, turnsOf } from '../policy/days/day.ts';
import { askedFacts, type Fact, factOrder, type Known, valueDays, valueOn } from '../policy/facts.ts';
import type { OutcomeId } from '../policy/outcomes/outcomes.ts';
import { type Rule, rulesOn, table } from '../policy/table.ts';

/** A point of the diagram at which some fact still matters. */
export interface Branch {
  readonly fact: Fact;
  /** Where each value leads; one that does not exist yet on the day leads where the older one leads. */
  readonly next: Readonly<Record<string, Node>>;
}
/** A point of the diagram: a fact that still matters, or the outcome. */
export type Node = Branch | { readonly outcome: OutcomeId };

/**
 * The table as it is on a day, as a reduced ordered decision diagram: two situations with the same
 * future are the same node, so a fact that no longer matters does not appear. That makes "does this question
 * matter?" an exact look-up instead of a search over all fact sets.
 */
export interface Diagram {
  readonly day: Day;
  readonly rules: readonly Rule[];
  readonly root: Node;
  /** Nodes by their meaning, so that equal ones are one. */
  readonly unique: Map<string, Node>;
}

/** The days on which the table itself changes, the first included, in order. */
export const tableDays: readonly Day[] = [...new Set([firstDay, ...valueDays, ...table.flatMap(turnsOf)])].sort();

const ids = new WeakMap<Node, number>();
let lastId = 0;

function unite(unique: Map<string, Node>, key: string, make: () => Node): Node {
  const known = unique.get(key);
  if (known) return known;
  const node = make();
  ids.set(node, ++lastId);
  unique.set(key, node);
  return node;
}

/** The node for an outcome. */
const leaf = (unique: Map<string, Node>, outcome: OutcomeId): Node => unite(unique, outcome, () => ({ outcome }));

/** The node for a fact, or the one node all its values lead to. */
function branch(unique: Map<string, Node>, fact: Fact, next: Record<string, Node>): Node {
  const [first, ...rest] = Object.values(next);
  if (first && rest.every((node) => node === first)) return first;
  const key = `${fact}>${Object.values(next).map((node) => ids.get(node))}`;
  return unite(unique, key, () => ({ fact, next }));
}

function build(day: Day): Diagram {
  const rules = rulesOn(day);
  const unique = new Map<string, Node>();
  const seen = new Map<string, Node>();
  const from = (depth: number, open: readonly Rule[]): Node => {
    const key = `${depth}:${open.map((rule) => rules.indexOf(rule))}`;
    const done = seen.get(key);
    if (done) return done;
    const node = split(depth, open);
    seen.set(key, node);
    return node;
  };
  const split = (depth: number, open: readonly Rule[]): Node => {
    const left = factOrder.slice(depth);
    const certain = open.findIndex(({ when }) => left.every((fact) => !when[fact]));
    const [first] = open;
    if (first && certain === 0) return leaf(unique, first.outcome);
    const [fact] = left;
    if (!fact) throw new Error(`On ${day} no row of the table matches some complete set of facts.`);
    const still = certain < 0 ? open : open.slice(0, certain + 1);
    const next: Record<string, Node> = {};
    for (const value of askedFacts[fact]) {
      const read = valueOn(fact, value, day);
      const holding = still.filter(({ when }) => !when[fact] || (when[fact] as readonly string[]).includes(read));
      next[value] = from(depth + 1, holding);
    }
    return branch(unique, fact, next);
  };
  return { day, rules, root: from(0, rules), unique };
}

const built = new Map<Day, Diagram>();

/** The diagram of the table as it is on a day. */
export function diagramOn(day: Day): Diagram {
  const start = tableDays.findLast((each) => each <= day) ?? firstDay;
  let diagram = built.get(start);
  if (!diagram) {
    diagram = build(start);
    built.set(start, diagram);
  }
  return diagram;
}

/** The diagram below a node with every known fact applied: only facts that still matter are left. */
export function restrict(diagram: Diagram, node: Node, known: Known): Node {
  const seen = new Map<Node, Node>();
  const apply = (at: Node): Node => {
    if (!('fact' in at)) return at;
    const done = seen.get(at);
    if (done) return done;
    const value = known[at.fact];
    const straight = value && at.next[value];
    const result = straight
      ? apply(straight)
      : branch(
          diagram.unique,
          at.fact,
          Object.fromEntries(Object.entries(at.next).map(([answer, next]) => [answer, apply(next)])),
        );
    seen.set(at, result);
    return result;
  };
  return apply(node);
}

/** The facts that still matter below a node, and the outcomes that are still possible. */
export function reach(node: Node): { readonly facts: ReadonlySet<Fact>; readonly outcomes: ReadonlySet<OutcomeId> } {
  const facts = new Set<Fact>();
  const outcomes = new Set<OutcomeId>();
  const seen = new Set<Node>();
  const visit = (at: Node): void => {
    if (seen.has(at)) return;
    seen.add(at);
    if ('outcome' in at) outcomes.add(at.outcome);
    else {
      facts.add(at.fact);
      Object.values(at.next).forEach(visit);
    }
  };
  visit(node);
  return { facts, outcomes };
}
