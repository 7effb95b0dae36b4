import { certaintyOfRow } from '../policy/caveats.ts';
import { type Certainty, weaker } from '../policy/certainty.ts';
import { matches, missing } from '../policy/condition.ts';
import { type Day, readDay, today } from '../policy/days/day.ts';
import {
  type AnyFact,
  baseFacts,
  checkOrder,
  type Fact,
  factOrder,
  type Known,
  readKnown,
  valuesOn,
} from '../policy/facts.ts';
import type { OutcomeId } from '../policy/outcomes/outcomes.ts';
import type { Rule } from '../policy/table.ts';
import { type Diagram, diagramOn, type Node, reach, restrict } from './diagram.ts';
import { possibleRules } from './possible-rules.ts';

/** Facts are missing that still matter: the next one to ask. */
export interface Question {
  readonly ask: Fact;
  /** The values that exist on the day, in the order shown. */
  readonly values: readonly string[];
  readonly asOf: Day;
}

/** The rule that decides, and the facts that its explanation may depend on. */
export interface Settled {
  readonly rule: Rule;
  readonly known: Known;
}

/** Facts that an explanation depends on wherever they are known, even where the outcome does not. */
export const explainedAnyway: readonly AnyFact[] = ['billing', 'current-partner', 'partner-type', ...checkOrder];

/** The next question: a base fact first, otherwise the first fact that the first open row depends on. */
function nextFact({ rules, day }: Diagram, known: Known, relevant: ReadonlySet<Fact>): Fact {
  const base = baseFacts.find((fact) => relevant.has(fact));
  if (base) return base;
  for (const { when } of rules) {
    if (matches(when, known, day) !== 'open') continue;
    const open = missing(when, known);
    const fact = factOrder.find((each) => open.includes(each) && relevant.has(each));
    if (fact) return fact;
  }
  throw new Error('A fact matters on which no open row depends.');
}

/** The certainty of a rule's outcome, with the caveats that apply. */
export const certaintyOf = ({ row, certainty = 'documented' }: Rule, known: Known, day: Day): Certainty =>
  weaker(certainty, certaintyOfRow(row, known, day));

/**
 * The rule to name when several may still decide: the least certain one, so that more facts can only add certainty;
 * the first of them when they are equally certain.
 */
export function leastSure({ rules, day }: Pick<Diagram, 'rules' | 'day'>, known: Known): Rule {
  const sure = (rule: Rule): Certainty => certaintyOf(rule, known, day);
  return [...possibleRules(rules, known, day)].reduce((found, rule) =>
    weaker(sure(found), sure(rule)) === sure(found) ? found : rule,
  );
}

/**
 * The facts on the way from the root to the outcome, with those that only the explanation depends on; all
 * known facts when the outcome is settled although a fact on the way is missing.
 */
export function factsOnTheWay(diagram: Diagram, known: Known): Known {
  const taken: Partial<Record<AnyFact, string>> = {};
  for (const fact of explainedAnyway) if (known[fact] !== undefined) taken[fact] = known[fact];
  let node = diagram.root;
  while ('fact' in node) {
    const value: string | undefined = known[node.fact];
    if (value === undefined) return known;
    taken[node.fact] = value;
    node = node.next[value] as Node;
  }
  return taken as Known;
}

/** The next fact to ask. Returns undefined when the outcome is settled. */
function open(diagram: Diagram, known: Known): Fact | undefined {
  const left = restrict(diagram, diagram.root, known);
  return 'fact' in left ? nextFact(diagram, known, reach(left).facts) : undefined;
}

/**
 * The next question, or the rule that decides with its outcome, without an explanation.
 * @throws InvalidInput when a fact, a value or the day is not valid
 */
export function settle(known: Known, asOf: Day = today()): Question | Settled {
  const diagram = diagramOn(readDay(asOf));
  const ask = open(diagram, readKnown(known));
  if (ask) return { ask, values: valuesOn(ask, asOf), asOf };
  const taken = factsOnTheWay(diagram, known);
  return { rule: leastSure(diagram, taken), known: taken };
}

/** The outcomes that are still possible with what is known (before the checks). */
export function possibleOutcomes(known: Known, asOf: Day = today()): readonly OutcomeId[] {
  const diagram = diagramOn(readDay(asOf));
  const { outcomes } = reach(restrict(diagram, diagram.root, readKnown(known)));
  return [...outcomes];
}

/** The reason for a question: for each of its values, the outcomes that it leaves possible. */
export function whyAsked(
  question: Question,
  known: Known,
): readonly { readonly value: string; readonly outcomes: readonly OutcomeId[] }[] {
  return question.values.map((value) => ({
    value,
    outcomes: possibleOutcomes({ ...known, [question.ask]: value } as Known, question.asOf),
  }));
}

/** The known facts that the questions ask for, in asking order; the others do not matter for the answer. */
export function factsThatMatter(known: Known, asOf: Day = today()): readonly Fact[] {
  const diagram = diagramOn(readDay(asOf));
  let taken: Known = {};
  for (let ask = open(diagram, taken); ask && known[ask] !== undefined; ask = open(diagram, taken))
    taken = { ...taken, [ask]: known[ask] };
  const { facts: relevant } = reach(restrict(diagram, diagram.root, taken));
  const asked = Object.keys(taken) as Fact[];
  return [...asked, ...factOrder.filter((fact) => known[fact] !== undefined && relevant.has(fact))];
}
