import { type Decision, decide } from '../decide/decide.ts';
import { type Day, readDay, today } from '../policy/days/day.ts';
import { type AnyFact, everyFact, type Fact, isAnswer, isFact, type Known } from '../policy/facts.ts';
import { usualStart } from '../policy/questions/usual-start.ts';
import { problemInWords } from '../say/problems.ts';
import { fill } from '../words/format.ts';
import { CommandProblem, type CommandWords } from './command-words.ts';

/** A fact with its value, checked. @throws CommandProblem when there is no such fact or value */
export function readFact({ command }: CommandWords, fact: string, value: string): readonly [AnyFact, string] {
  if (!isFact(fact))
    throw new CommandProblem(fill(command.errors.fact, { given: fact, facts: Object.keys(everyFact).join(', ') }));
  if (!isAnswer(fact, value)) {
    const values = everyFact[fact].join(', ');
    throw new CommandProblem(fill(command.errors['fact-value'], { given: value, fact, values }));
  }
  return [fact, value];
}

/**
 * The facts in a command line, each written `fact=value`.
 * @throws CommandProblem naming the first that is not a fact with one of its values, or is given twice
 */
export function givenFacts(words: CommandWords, given: readonly string[]): Known {
  const { errors } = words.command;
  const known = new Map<AnyFact, string>();
  for (const text of given) {
    const [, name, value] = /^([^=]+)=(.+)$/.exec(text.trim()) ?? [];
    if (name === undefined || value === undefined) throw new CommandProblem(fill(errors.form, { given: text }));
    const [fact] = readFact(words, name, value);
    if (known.has(fact)) throw new CommandProblem(fill(errors.twice, { fact }));
    known.set(fact, value);
  }
  return Object.fromEntries(known);
}

/**
 * The day whose rules decide.
 * @throws CommandProblem when it is not a day, or is before the first rules
 */
export function givenDay(words: CommandWords, text: string | undefined): Day {
  if (text === undefined) return today();
  try {
    return readDay(text);
  } catch (error) {
    throw new CommandProblem(problemInWords(error, words));
  }
}

/** A decision with the facts that it is made from, and those among them that were only assumed. */
export interface Decided {
  readonly known: Known;
  readonly assumed: readonly Fact[];
  readonly decision: Decision;
}

/** Decides by the facts given; the two that apply to nearly everyone are assumed unless they are given. */
export function decideBy(given: Known, day: Day): Decided {
  const all: Known = { ...usualStart, ...given };
  const names = Object.keys(everyFact) as AnyFact[];
  const known: Known = Object.fromEntries(names.flatMap((fact) => (all[fact] ? [[fact, all[fact]]] : [])));
  const assumed = (Object.keys(usualStart) as (keyof typeof usualStart)[]).filter((fact) => given[fact] === undefined);
  return { known, assumed, decision: decide(known, day) };
}
