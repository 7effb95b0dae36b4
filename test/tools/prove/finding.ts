import { type Day, dayName, type Fact, factLabel, factOrder, type Known, type Messages, valueLabel } from 'rules';

/** A fault that a proof found, in words. */
export interface Finding {
  /** The fault, in one sentence. */
  readonly says: string;
  /** The first day on which it shows. */
  readonly day?: Day;
  /** The smallest set of facts that shows it: for every fact that bounds it the values inside. */
  readonly facts?: Facts;
}

/** A set of facts, each with one value or any of several; a fact that is left out may have any value. */
export type Facts = { readonly [F in Fact]?: readonly string[] };

/** Known facts as a set of facts. */
export const factsOf = (known: Known): Facts =>
  Object.fromEntries(factOrder.flatMap((fact) => (known[fact] === undefined ? [] : [[fact, [known[fact]]]])));

/** A finding in the words that readers of the product see. */
export function inWords(words: Messages, { says, day, facts = {} }: Finding): string {
  const lines = factOrder.flatMap((fact) => {
    const values = facts[fact]?.map((value) => valueLabel(words, fact, value));
    return values ? [`    ${factLabel(words, fact)}: ${values.join(' · ')}`] : [];
  });
  const since = day ? `${dayName('en', day)}: ` : '';
  return [`  ${since}${says}`, ...lines].join('\n');
}
