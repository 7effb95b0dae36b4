import { type Alternative, alternativesFor } from '../policy/alternatives.ts';
import { type Caveat, type CaveatId, caveatsFor } from '../policy/caveats.ts';
import type { Certainty } from '../policy/certainty.ts';
import { type Check, checksFor, failedFact } from '../policy/checks.ts';
import { type Day, readDay, today } from '../policy/days/day.ts';
import type { Known } from '../policy/facts.ts';
import { type LinkChoice, linkFor } from '../policy/link-choice.ts';
import type { Verdict } from '../policy/outcomes/outcome.ts';
import { type OutcomeId, outcomeOf, outcomeOfFailedCheck } from '../policy/outcomes/outcomes.ts';
import type { RowId } from '../policy/row-id.ts';
import type { StatementId } from '../policy/sources/statements.ts';
import { type Stage, type Step, stageOf, stepsFor } from '../policy/steps.ts';
import { type Rule, table } from '../policy/table.ts';
import { type Warning, warningsFor } from '../policy/warnings.ts';
import { decisionCache } from './cache.ts';
import { diagramOn } from './diagram.ts';
import { certaintyOf, factsOnTheWay, type Question, settle } from './settle.ts';

/** A spot where the sources are ambiguous, with the statements on both sides. */
export interface CaveatNote {
  readonly id: CaveatId;
  /** Whether the sources disagree on the answer because of it; then the statements have both sides. */
  readonly isConflict?: true;
  readonly statements: readonly StatementId[];
}

/** The answer, with everything the reader needs to trust it and to act on it. */
export interface Conclusion {
  readonly outcome: OutcomeId;
  readonly verdict: Verdict;
  /** The row that decided. */
  readonly row: RowId;
  /** The rule of that row: its index in the table. */
  readonly rule: number;
  readonly certainty: Certainty;
  /** The outcome that a failed check replaced ("otherwise: …"). */
  readonly replaced?: OutcomeId;
  readonly statements: readonly StatementId[];
  readonly caveats: readonly CaveatNote[];
  readonly checks: readonly Check[];
  readonly steps: readonly Step[];
  /** How far the partner has come with the steps. */
  readonly stage: Stage;
  readonly warnings: readonly Warning[];
  readonly alternatives: readonly Alternative[];
  readonly link: LinkChoice;
  readonly asOf: Day;
}

/** An answer, or the next question. */
export type Decision = Question | Conclusion;

/** Whether a decision is an answer rather than a question. */
export const isConclusion = (decision: Decision): decision is Conclusion => 'outcome' in decision;

const caveatNote = (caveat: Caveat): CaveatNote => ({
  id: caveat.id,
  ...(!caveat.byOutcome && caveat.certainty === 'conflict' && { isConflict: true }),
  statements: caveat.statements,
});

function explain(rule: Rule, known: Known, day: Day): Conclusion {
  const decided = outcomeOf(rule.outcome);
  const checks = checksFor(decided, known, day);
  const failed = failedFact(checks);
  const id = failed ? outcomeOfFailedCheck[failed] : rule.outcome;
  const outcome = outcomeOf(id);
  const steps = stepsFor(outcome, known, day);
  return Object.freeze({
    outcome: id,
    verdict: outcome.verdict,
    row: rule.row,
    rule: table.indexOf(rule),
    certainty: failed ? 'documented' : certaintyOf(rule, known, day),
    ...(failed && { replaced: rule.outcome }),
    statements: rule.statements,
    caveats: failed ? [] : caveatsFor(rule.row, decided, known, day).map(caveatNote),
    // When every step is done, nothing is left that a check could forbid.
    checks:
      steps.length > 0 && steps.every(({ done }) => done) ? checks.map(({ decides: _, ...check }) => check) : checks,
    steps,
    stage: stageOf(steps),
    warnings: warningsFor(rule.row, outcome, known, day),
    alternatives: alternativesFor(outcome, known, day),
    link: linkFor(outcome, known, day),
    asOf: day,
  });
}

type Cache = (known: Known) => Conclusion | undefined;

const caches = new Map<Day, Cache>();
const daysKept = 80;

/** The cache of a day's conclusions. */
function cacheOn(asOf: Day): Cache {
  const day = readDay(asOf);
  const diagram = diagramOn(day);
  const [oldest] = caches.keys();
  if (caches.size >= daysKept && oldest) caches.delete(oldest);
  const made = decisionCache(diagram.rules, day, (rule, known) => explain(rule, factsOnTheWay(diagram, known), day));
  caches.set(day, made);
  return made;
}

/**
 * Whether this partner can support, take over or add to the subscription, as far as is known.
 * A missing fact is unknown, never "no"; a question whose answers all lead to the same outcome is not asked.
 * @param known any subset of asked and checked facts
 * @param asOf the day whose rules apply; today when left out
 * @throws InvalidInput when a fact, a value or the day is not valid
 * @example decide({ cloud: 'public', customer: 'end-customer', goal: 'support', channel: 'ea', billing: 'license' })
 */
export function decide(known: Known, asOf: Day = today()): Decision {
  return (caches.get(asOf) ?? cacheOn(asOf))(known) ?? undecided(known, asOf);
}

/** While it is not certain which rule decides: a question, or the answer when every rule still possible has it. */
function undecided(known: Known, day: Day): Decision {
  const settled = settle(known, day);
  return 'ask' in settled ? settled : explain(settled.rule, settled.known, day);
}

/** A question on the way to a state, with what was known when it was asked, and the answer given to it. */
interface Answered {
  readonly question: Question;
  readonly before: Known;
  readonly value: string;
}

/**
 * The questions that are asked one after the other, with the answers known to them, up to the first without one.
 * @param decided decides a state on the way, for callers that remember decisions
 */
export function* questionsAnswered(
  known: Known,
  asOf: Day = today(),
  decided: (known: Known, asOf: Day) => Decision = decide,
): Generator<Answered> {
  let before: Known = {};
  for (let next = decided(before, asOf); !isConclusion(next); next = decided(before, asOf)) {
    const value = known[next.ask];
    if (value === undefined) return;
    yield { question: next, before, value };
    before = { ...before, [next.ask]: value };
  }
}
