import { type AnyFact, askedFacts, checkedFacts, checkOrder, type Known, readKnown } from './facts.ts';

/** Facts that an explanation depends on even where the outcome does not. */
export const explained: readonly AnyFact[] = ['partner-type', ...checkOrder];

/**
 * For every fact and value a number: for the explained facts such that a sum stands for one set of values alone,
 * for the others nothing. Below 2³¹ in all.
 */
const codes: ReadonlyMap<string, ReadonlyMap<unknown, number>> = (() => {
  const all = new Map<string, Map<unknown, number>>();
  let weight = 1;
  for (const [fact, values] of Object.entries({ ...askedFacts, ...checkedFacts })) {
    const counts = explained.includes(fact as AnyFact);
    all.set(fact, new Map(values.map((value, index) => [value, counts ? (index + 1) * weight : 0])));
    if (counts) weight *= values.length + 1;
  }
  return all;
})();

/**
 * The number that stands for the explained facts among those known. All facts are checked on the way, in one pass,
 * as decisions are made by the hundred thousand.
 * @throws InvalidInput when a fact or a value is not valid
 */
export function keyOf(known: Known): number {
  let key = 0;
  for (const fact in known) {
    const value = known[fact as AnyFact];
    const code = codes.get(fact)?.get(value);
    if (code !== undefined) key += code;
    else readKnown(known);
  }
  return key;
}
