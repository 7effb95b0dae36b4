/**
 * The bar this file is for: a decision with its explanation, a million times a second and no slower than compiled
 * json-logic-engine, which explains nothing (`npm run bench`). Plainer forms were measured in turn against 4.4 million
 * of that engine and 4.3 million of this: values in a Map 2.1 million, values as properties 3.4, no guess of the next
 * fact's place 2.7. Without the bar, `settle` and `explain` alone would do.
 */
import type { WiderCondition } from '../policy/condition.ts';
import type { Day } from '../policy/days/day.ts';
import { type AnyFact, baseFacts, everyFact, type Known, readKnown, valueOn } from '../policy/facts.ts';
import type { Rule } from '../policy/table.ts';
import { explainedAnyway } from './settle.ts';

/** All facts that an explanation can depend on; whether a base fact matters depends on the base facts before it. */
export const explained: readonly AnyFact[] = [...new Set([...baseFacts, ...explainedAnyway])];

/** The meaning of a known value on a day, in small whole numbers, which JavaScript engines add and compare fastest. */
interface Meaning {
  readonly value: string;
  /** The rules that can match with the value, one bit each: the first thirty of the table, and the next thirty. */
  readonly early: number;
  readonly late: number;
  /** The bit of the fact. */
  readonly fact: number;
  /** The value's share of the key under which an explanation is remembered. */
  readonly share: number;
  /** Another value of the fact with a name of the same length. */
  readonly next: Meaning | undefined;
}

/** A fact's values by the length of their names: few share a length, so one is found without hashing its name. */
type Values = readonly (Meaning | undefined)[];

const names = Object.keys(everyFact) as readonly AnyFact[];
const places: ReadonlyMap<string, number> = new Map(names.map((fact, place) => [fact, place]));
const perWord = 30;
const remembered = 20_000;

const bit = (place: number): number => 1 << place;
/** The place of the lowest bit set. */
const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);

function bitsOf(rules: readonly Rule[], from: number, matches: (rule: Rule) => boolean): number {
  return rules.slice(from, from + perWord).reduce((bits, rule, place) => (matches(rule) ? bits | bit(place) : bits), 0);
}

function valuesOf(rules: readonly Rule[], day: Day): readonly Values[] {
  let weight = 1;
  return names.map((fact, place) => {
    const list = everyFact[fact];
    const longest = Math.max(...list.map(({ length }) => length));
    const values: (Meaning | undefined)[] = Array.from({ length: longest + 1 }, () => undefined);
    for (const [index, value] of list.entries()) {
      const allows = ({ when }: { readonly when: WiderCondition }): boolean => {
        const wanted: readonly string[] | undefined = when[fact];
        return !wanted || wanted.includes(valueOn(fact, value, day));
      };
      values[value.length] = {
        value,
        early: bitsOf(rules, 0, allows),
        late: bitsOf(rules, perWord, allows),
        fact: bit(place),
        share: explained.includes(fact) ? (index + 1) * weight : 0,
        next: values[value.length],
      };
    }
    if (explained.includes(fact)) weight *= list.length + 1;
    return values;
  });
}

/**
 * A function that finds, in one pass over the known facts, the rule that decides no matter what else is known, and
 * remembers the result. It checks every fact, and returns undefined when facts are missing that the first rule still
 * possible depends on.
 * @param rules the rules in force on the day, at most sixty
 * @param make makes the result the first time; it can depend only on the rule and the explained facts
 * @throws InvalidInput (when called) if a fact or a value is not valid
 */
export function decisionCache<V>(
  rules: readonly Rule[],
  day: Day,
  make: (rule: Rule, known: Known) => V,
): (known: Known) => V | undefined {
  if (rules.length > 2 * perWord) throw new Error(`${rules.length} rules are in force on ${day}: widen the bits.`);
  const values = valuesOf(rules, day);
  const outcomes = rules.map((rule) => ({
    rule,
    needs: Object.keys(rule.when).reduce((facts, fact) => facts | bit(places.get(fact) as number), 0),
    made: new Map<number, V>(),
  }));
  const allEarly = bitsOf(rules, 0, () => true);
  const allLate = bitsOf(rules, perWord, () => true);

  return (known) => {
    let early = allEarly;
    let late = allLate;
    let facts = 0;
    let key = 0;
    let place = 0;
    for (const fact in known) {
      // Facts mostly come in asking order; then the next one's place needs no look-up.
      if (names[place] !== fact) place = places.get(fact) ?? names.length;
      const value: string | undefined = known[fact as AnyFact];
      let meaning = values[place++]?.[value?.length ?? 0];
      while (meaning !== undefined && meaning.value !== value) meaning = meaning.next;
      if (meaning === undefined) {
        readKnown(known);
        continue;
      }
      early &= meaning.early;
      late &= meaning.late;
      facts |= meaning.fact;
      key += meaning.share;
    }
    const first = outcomes[early !== 0 ? lowest(early) : perWord + lowest(late)];
    if (!first || (first.needs & ~facts) !== 0) return undefined;
    let result = first.made.get(key);
    if (result === undefined) {
      result = make(first.rule, known);
      if (first.made.size >= remembered) first.made.clear();
      first.made.set(key, result);
    }
    return result;
  };
}
