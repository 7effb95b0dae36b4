import { type Alternative, alternativesFor } from './alternatives.ts';
import { type CaveatId, caveatsFor } from './caveats.ts';
import { type Check, checksFor, outcomeOfFailure } from './checks.ts';
import { type Day, readDay, today } from './day.ts';
import { type Diagram, diagramOn, type Node, reach, restrict } from './diagram.ts';
import { type AnyFact, baseFacts, type Fact, factOrder, type Known, readKnown, valuesOn } from './facts.ts';
import { holds, missing, possibleRules } from './hold.ts';
import { type LinkChoice, linkFor } from './link-choice.ts';
import { type Certainty, type OutcomeId, type Verdict, verdictOf, weaker } from './outcomes.ts';
import type { StatementId } from './statements.ts';
import { type Step, stepsFor } from './steps.ts';
import { explainedAnyway, onSureRule } from './sure-rule.ts';
import { type RowId, type Rule, table } from './table.ts';
import { type Warning, warningsFor } from './warnings.ts';

/** Facts are missing that still matter: the next one to ask. */
export interface Question {
  readonly ask: Fact;
  /** The values that exist on the day, in the order shown. */
  readonly values: readonly string[];
  readonly asOf: Day;
}

/** A spot where the sources are ambiguous, with the statements on both sides. */
export interface CaveatNote {
  readonly id: CaveatId;
  readonly statements: readonly StatementId[];
}

/** The answer, with everything the reader needs to trust it and to act on it. */
export interface Conclusion {
  readonly outcome: OutcomeId;
  readonly verdict: Verdict;
  /** The row that decided. */
  readonly row: RowId;
  /** The rule of that row: its place in the table, from 0. */
  readonly rule: number;
  readonly certainty: Certainty;
  /** The outcome a failed check took the place of ("otherwise: …"). */
  readonly replaced?: OutcomeId;
  readonly statements: readonly StatementId[];
  readonly caveats: readonly CaveatNote[];
  readonly checks: readonly Check[];
  readonly steps: readonly Step[];
  readonly warnings: readonly Warning[];
  readonly alternatives: readonly Alternative[];
  readonly link: LinkChoice;
  readonly asOf: Day;
}

/** What is known leads to an answer, or to the next question. */
export type Decision = Question | Conclusion;

/** Whether a decision is an answer rather than a question. */
export const isConclusion = (decision: Decision): decision is Conclusion => 'outcome' in decision;

/** The next question: a base fact first, otherwise the first fact that the first open row depends on. */
function nextFact({ rules, day }: Diagram, known: Known, relevant: ReadonlySet<Fact>): Fact {
  const base = baseFacts.find((fact) => relevant.has(fact));
  if (base) return base;
  for (const { when } of rules) {
    if (holds(when, known, day) !== 'open') continue;
    const open = missing(when, known);
    const fact = factOrder.find((each) => open.includes(each) && relevant.has(each));
    if (fact) return fact;
  }
  throw new Error('A fact matters on which no open row depends.');
}

/** How sure a rule makes us of its outcome, with the caveats that touch it. */
const certaintyOf = ({ row, outcome, certainty }: Rule, known: Known, day: Day): Certainty =>
  caveatsFor(row, outcome, known, day).reduce(
    (sum, caveat) => weaker(sum, caveat.certainty ?? 'documented'),
    certainty ?? 'documented',
  );

/** The rule to name where several may still decide: the least sure one, so that more knowledge can only add certainty. */
function leastSure({ rules, day }: Diagram, known: Known): Rule {
  let found: { rule: Rule; certainty: Certainty } | undefined;
  for (const rule of possibleRules(rules, known, day)) {
    const certainty = certaintyOf(rule, known, day);
    if (!found || weaker(found.certainty, certainty) !== found.certainty) found = { rule, certainty };
  }
  if (!found) throw new Error(`On ${day} no row of the table holds for ${JSON.stringify(known)}.`);
  return found.rule;
}

function explain(rule: Rule, known: Known, day: Day): Conclusion {
  const checks = checksFor(rule.outcome, known, day);
  const failure = outcomeOfFailure(checks);
  const outcome = failure ?? rule.outcome;
  return Object.freeze({
    outcome,
    verdict: verdictOf(outcome),
    row: rule.row,
    rule: table.indexOf(rule),
    certainty: certaintyOf(rule, known, day),
    ...(failure && { replaced: rule.outcome }),
    statements: rule.statements,
    caveats: caveatsFor(rule.row, rule.outcome, known, day).map(({ id, statements }) => ({ id, statements })),
    checks,
    steps: stepsFor(outcome, known, day),
    warnings: warningsFor(rule.row, outcome, day),
    alternatives: alternativesFor(outcome, known, day),
    link: linkFor(outcome, known, day),
    asOf: day,
  });
}

/**
 * The facts on the way from the root to the outcome, with those that only the explanation depends on; all that is
 * known when the outcome is settled though a fact on the way is missing.
 */
function factsOnTheWay(diagram: Diagram, known: Known): Known {
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

/** The next fact to ask, or nothing when the outcome is settled. */
function open(diagram: Diagram, known: Known): Fact | undefined {
  const left = restrict(diagram, diagram.root, known);
  return 'fact' in left ? nextFact(diagram, known, reach(left).facts) : undefined;
}

type Quick = (known: Known) => Conclusion | undefined;

const quick = new Map<Day, Quick>();
const daysKept = 40;

/** Conclusions made before on a day, found without walking the diagram. */
function quickOn(asOf: Day): Quick {
  const day = readDay(asOf);
  const diagram = diagramOn(day);
  const [oldest] = quick.keys();
  if (quick.size >= daysKept && oldest) quick.delete(oldest);
  const made = onSureRule(diagram.rules, day, (rule, known) => explain(rule, factsOnTheWay(diagram, known), day));
  quick.set(day, made);
  return made;
}

/**
 * Whether this partner can support, take over or add to the subscription, as far as what is known tells.
 * A missing fact is unknown, never "no"; a question whose answers all lead to the same outcome is not asked.
 * @param known any subset of asked and checked facts
 * @param asOf the day whose rules apply; today when left out
 * @throws InvalidInput when a fact, a value or the day is not valid
 * @example decide({ cloud: 'public', customer: 'end-customer', goal: 'support', channel: 'ea', billing: 'license' })
 */
export function decide(known: Known, asOf: Day = today()): Decision {
  return (quick.get(asOf) ?? quickOn(asOf))(known) ?? undecided(known, asOf);
}

/** What follows when the rule that decides is not sure yet: a question, unless the outcome is settled all the same. */
function undecided(known: Known, day: Day): Decision {
  const diagram = diagramOn(day);
  const ask = open(diagram, known);
  if (ask) return { ask, values: valuesOn(ask, day), asOf: day };
  const taken = factsOnTheWay(diagram, known);
  return explain(leastSure(diagram, taken), taken, day);
}

/** The outcomes that are still possible with what is known (before the checks). */
export function possibleOutcomes(known: Known, asOf: Day = today()): readonly OutcomeId[] {
  const diagram = diagramOn(readDay(asOf));
  const { outcomes } = reach(restrict(diagram, diagram.root, readKnown(known)));
  return [...outcomes];
}

/** Why a question is asked: for each of its values, the outcomes it leaves possible. */
export function whyAsked(
  question: Question,
  known: Known,
): readonly { readonly value: string; readonly outcomes: readonly OutcomeId[] }[] {
  return question.values.map((value) => ({
    value,
    outcomes: possibleOutcomes({ ...known, [question.ask]: value } as Known, question.asOf),
  }));
}

/** The known facts that the questions ask for on the way, in asking order; the others do not matter here. */
export function way(known: Known, asOf: Day = today()): readonly Fact[] {
  const diagram = diagramOn(readDay(asOf));
  const asked: Fact[] = [];
  let taken: Known = {};
  for (;;) {
    const ask = open(diagram, taken);
    if (!ask) return asked;
    const value = known[ask];
    if (value === undefined) break;
    asked.push(ask);
    taken = { ...taken, [ask]: value };
  }
  const { facts: relevant } = reach(restrict(diagram, diagram.root, taken));
  return [...asked, ...factOrder.filter((fact) => known[fact] !== undefined && relevant.has(fact))];
}
