import { askedFacts, type Day, editions, type Fact, factOrder, type Known, type Rule } from 'rules';
import type { Facts } from './finding.ts';
import { inForce } from './subject.ts';

/** For every asked fact the values inside, as bits. */
export type Box = readonly number[];

/** A subset of all cases in which one rule is the first that applies. */
export interface Region {
  readonly box: Box;
  readonly rule: Rule;
}

const turns = editions().flatMap(({ since, values }) => values.map((value) => ({ ...value, since })));

/** The values a fact can have on a day. */
export const valuesThen = (fact: Fact, day: Day): readonly string[] =>
  (askedFacts[fact] as readonly string[]).filter(
    (value) =>
      !turns.some(
        (each) => each.fact === fact && each.value === value && (each.exists ? day < each.since : day >= each.since),
      ),
  );

const bitsOf = (fact: Fact, values: readonly string[]): number =>
  (askedFacts[fact] as readonly string[]).reduce(
    (bits, value, place) => (values.includes(value) ? bits | (1 << place) : bits),
    0,
  );

/** All cases that are possible on a day. */
export const spaceOn = (day: Day): Box => factOrder.map((fact) => bitsOf(fact, valuesThen(fact, day)));

const boxOf = (facts: Facts, space: Box): Box =>
  factOrder.map((fact, index) => (space[index] ?? 0) & (facts[fact] ? bitsOf(fact, facts[fact]) : -1));

/** The cases in which the known facts are true. */
export const boxOfKnown = (known: Known, space: Box): Box =>
  factOrder.map((fact, index) => (known[fact] === undefined ? (space[index] ?? 0) : bitsOf(fact, [known[fact]])));

/** Whether two boxes have a case in common, leaving a fact out of the comparison where one is named. */
export const meet = (one: Box, other: Box, leavingOut = -1): boolean =>
  one.every((bits, index) => index === leavingOut || (bits & (other[index] ?? 0)) !== 0);

function outside(region: Box, box: Box): readonly Box[] {
  if (!meet(region, box)) return [region];
  const rest = [...region];
  return region.flatMap((bits, index) => {
    const beyond = bits & ~(box[index] ?? 0);
    const part = rest.with(index, beyond);
    rest[index] = bits & (box[index] ?? 0);
    return beyond === 0 ? [] : [part];
  });
}

/** All cases on a day, divided by the first rule that holds, without those that no rule decides. */
export function regionsOn(day: Day, rules: readonly Rule[]): readonly Region[] {
  const space = spaceOn(day);
  const regions: Region[] = [];
  let left: readonly Box[] = [space];
  for (const rule of inForce(rules, day)) {
    const box = boxOf(rule.when, space);
    for (const part of left)
      if (meet(part, box)) regions.push({ rule, box: part.map((bits, index) => bits & (box[index] ?? 0)) });
    left = left.flatMap((part) => outside(part, box));
  }
  return regions;
}

/** A box as a set of facts, without those that may have any value. */
export const factsOfBox = (box: Box, space: Box): Facts =>
  Object.fromEntries(
    factOrder.flatMap((fact, index) =>
      box[index] === space[index]
        ? []
        : [[fact, (askedFacts[fact] as readonly string[]).filter((_, place) => (box[index] ?? 0) & (1 << place))]],
    ),
  );

/** The largest set of cases around some that no rule decides: as few facts as are needed to show it. */
export function widened(facts: Facts, day: Day, rules: readonly Rule[]): Facts {
  const space = spaceOn(day);
  const taken = inForce(rules, day).map((rule) => boxOf(rule.when, space));
  let box = boxOf(facts, space);
  for (const [index, all] of space.entries()) {
    const wider = box.with(index, all);
    if (!taken.some((each) => meet(each, wider))) box = wider;
  }
  return factsOfBox(box, space);
}
