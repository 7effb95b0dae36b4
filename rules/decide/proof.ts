import { type Day, includes } from '../policy/days/day.ts';
import { askedFacts, type Fact, factOrder, type Known, valueOn, valuesOn } from '../policy/facts.ts';
import type { RowId } from '../policy/row-id.ts';
import { type Rule, table } from '../policy/table.ts';

/** For every asked fact the values a region of the fact space contains, as bits. */
type Box = readonly number[];

/** A region of the fact space in words: the facts that bound it, each with the values inside. */
export type Region = { readonly [F in Fact]?: readonly string[] };

/** A fault of the table on a day, with the smallest region of facts that shows it. */
export type Fault =
  | { readonly kind: 'hole'; readonly day: Day; readonly region: Region }
  | {
      readonly kind: 'dead-rule';
      readonly day: Day;
      readonly row: RowId;
      readonly rule: number;
      readonly region: Region;
      /** The rows that take every case before this one is reached. */
      readonly hiddenBy: readonly RowId[];
    };

const bitsOf = (fact: Fact, values: readonly string[]): number =>
  (askedFacts[fact] as readonly string[]).reduce(
    (bits, value, index) => (values.includes(value) ? bits | (1 << index) : bits),
    0,
  );

/** The values of one fact in a box; every box has an entry for every fact. */
const at = (box: Box, index: number): number => box[index] ?? 0;

/** The whole space on a day: values that do not exist yet are left out, as they are read as others. */
const spaceOn = (day: Day): Box => factOrder.map((fact) => bitsOf(fact, valuesOn(fact, day)));

const boxOf = ({ when }: Rule, space: Box): Box =>
  factOrder.map((fact, index) => (when[fact] ? bitsOf(fact, when[fact]) : -1) & at(space, index));

/** The disjoint parts of a region outside a box; none when the box covers it. */
function outside(region: Box, box: Box): readonly Box[] {
  if (region.some((bits, index) => (bits & at(box, index)) === 0)) return [region];
  const parts: Box[] = [];
  const rest = [...region];
  for (const [index, bits] of region.entries()) {
    const beyond = bits & ~at(box, index);
    if (beyond === 0) continue;
    parts.push(rest.with(index, beyond));
    rest[index] = bits & at(box, index);
  }
  return parts;
}

const meet = (one: Box, other: Box): Box | undefined => {
  const both = one.map((bits, index) => bits & at(other, index));
  return both.includes(0) ? undefined : both;
};

const bounded = (box: Box, space: Box): number => box.filter((bits, index) => bits !== space[index]).length;

/** The region in words; facts that may have any value are left out. */
function inWords(box: Box, space: Box): Region {
  const region: Partial<Record<Fact, readonly string[]>> = {};
  for (const [index, fact] of factOrder.entries()) {
    const bits = at(box, index);
    if (bits !== space[index]) region[fact] = askedFacts[fact].filter((_, place) => bits & (1 << place));
  }
  return region;
}

/**
 * The faults of a table on a day, exactly: regions of facts that no rule decides, and rules that never decide because
 * earlier ones take all their cases. Works on boxes of values and shares nothing with `decide`.
 */
export function faultsOn(day: Day, rules: readonly Rule[] = table): readonly Fault[] {
  const space = spaceOn(day);
  const faults: Fault[] = [];
  const before: { readonly rule: Rule; readonly box: Box }[] = [];
  let left: readonly Box[] = [space];
  for (const [index, rule] of rules.entries()) {
    if (!includes(rule, day)) continue;
    const box = boxOf(rule, space);
    if (!box.includes(0)) {
      if (!left.some((region) => meet(region, box))) {
        const hiding = before.filter((earlier) => meet(earlier.box, box)).map((earlier) => earlier.rule.row);
        const region = inWords(box, space);
        faults.push({ kind: 'dead-rule', day, row: rule.row, rule: index, region, hiddenBy: [...new Set(hiding)] });
      }
      left = left.flatMap((region) => outside(region, box));
    }
    before.push({ rule, box });
  }
  const smallest = left.toSorted((one, other) => bounded(one, space) - bounded(other, space));
  for (const region of smallest) faults.push({ kind: 'hole', day, region: inWords(region, space) });
  return faults;
}

/** How many complete sets of facts there are on a day. */
export const factSetsOn = (day: Day): number =>
  factOrder.reduce((product, fact) => product * valuesOn(fact, day).length, 1);

/** One complete set of facts for every different way in which the rules can hold, with the rules that hold for it. */
export function distinctFactSets(day: Day, rules: readonly Rule[]): readonly Known[] {
  let sets: { readonly known: Known; readonly rules: readonly Rule[] }[] = [{ known: {}, rules }];
  for (const fact of factOrder) {
    const merged = new Map<string, (typeof sets)[number]>();
    for (const set of sets)
      for (const value of valuesOn(fact, day)) {
        const holding = set.rules.filter(
          ({ when }) => !when[fact] || when[fact].some((each) => each === valueOn(fact, value, day)),
        );
        const key = holding.map((rule) => rules.indexOf(rule)).join();
        if (!merged.has(key)) merged.set(key, { known: { ...set.known, [fact]: value } as Known, rules: holding });
      }
    sets = [...merged.values()];
  }
  return sets.map(({ known }) => known);
}
