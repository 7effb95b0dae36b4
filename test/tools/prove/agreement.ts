import {
  askedFacts,
  type Certainty,
  type Day,
  distinctFactSets,
  factOrder,
  isConclusion,
  type Known,
  table,
} from 'rules';
import { type Finding, factsOf } from './finding.ts';
import { edgesOf, inForce, type Subject } from './subject.ts';

/** An engine's decision on a case; undefined when no rule matches. */
export interface Verdict {
  readonly outcome: string;
  readonly row: string;
  /** The certainty of the rule, before any caveat lowers it. */
  readonly certainty: string;
}

/** A complete set of facts on a day, and the decision of `decide` on it. */
export interface Case {
  readonly day: Day;
  readonly known: Known;
  readonly ours: Verdict | undefined;
}

function oursOf({ decide }: Subject, known: Known, day: Day): Verdict | undefined {
  const decision = decide(known, day);
  if (!isConclusion(decision)) return undefined;
  const certainty: Certainty = table[decision.rule]?.certainty ?? 'documented';
  return { outcome: decision.outcome, row: decision.row, certainty };
}

const casesOn = (subject: Subject, day: Day): readonly Case[] =>
  distinctFactSets(day, inForce(subject.rules, day)).map((known) => ({
    day,
    known,
    ours: oursOf(subject, known, day),
  }));

/** Every set of facts that differs in any row, on the first and the last day of every edition. */
export const casesOf = (subject: Subject): readonly Case[] =>
  edgesOf(subject.rules).flatMap((day) => casesOn(subject, day));

/** Whether two verdicts on the same case differ in outcome, row or certainty. */
export const differ = (one: Verdict | undefined, other: Verdict | undefined): boolean =>
  one?.outcome !== other?.outcome || one?.row !== other?.row || one?.certainty !== other?.certainty;

const told = (verdict: Verdict | undefined): string =>
  verdict ? `“${verdict.outcome}” by ${verdict.row} (${verdict.certainty})` : 'nothing';

/** A difference in words. */
export const difference = (engine: string, { day, known, ours }: Case, theirs: Verdict | undefined): Finding => ({
  says: `we say ${told(ours)}, ${engine} says ${told(theirs)}.`,
  day,
  facts: factsOf(known),
});

/** An engine that decides one case at a time. */
export type Engine = (known: Known, day: Day) => Verdict | undefined;

/** The facts without those whose other values show the same two different verdicts. */
function smallest(subject: Subject, engine: Engine, { day, known, ours }: Case): Known {
  const theirs = engine(known, day);
  let left = known;
  for (const fact of factOrder) {
    const matters = askedFacts[fact].some((value) => {
      const other = { ...known, [fact]: value } as Known;
      return differ(oursOf(subject, other, day), ours) || differ(engine(other, day), theirs);
    });
    if (matters) continue;
    const { [fact]: _, ...rest } = left;
    left = rest;
  }
  return left;
}

/** The first case of every edition, if any, in which an engine reaches another verdict than `decide`. */
export function* disagreements(subject: Subject, name: string, engine: Engine): Generator<Finding> {
  for (const day of edgesOf(subject.rules))
    for (const each of casesOn(subject, day)) {
      const theirs = engine(each.known, day);
      if (!differ(each.ours, theirs)) continue;
      yield difference(name, { ...each, known: smallest(subject, engine, each) }, theirs);
      break;
    }
}
