import { dayName, type Fact, factLabel, factOrder, fill, type Rule, valueLabel } from 'rules';
import type { SiteWords } from '../context/words.ts';

/** The period in which a rule is in force, in words. */
export function periodInWords(words: SiteWords, locale: string, { since, until }: Rule): string {
  const { table } = words.policy;
  if (since && until) return fill(table.between, { from: dayName(locale, since), until: dayName(locale, until) });
  if (since) return fill(table.since, { date: dayName(locale, since) });
  return until ? fill(table.until, { date: dayName(locale, until) }) : table.always;
}

/** A fact that a rule depends on, with the values for which the rule applies. */
export interface ConditionInWords {
  readonly fact: Fact;
  readonly label: string;
  readonly values: readonly string[];
}

/** The conditions of a rule, fact by fact in asking order. */
export const conditionsInWords = (words: SiteWords, { when }: Rule): readonly ConditionInWords[] =>
  factOrder.flatMap((fact) =>
    when[fact]
      ? [{ fact, label: factLabel(words, fact), values: when[fact].map((value) => valueLabel(words, fact, value)) }]
      : [],
  );
