import type { Conclusion } from '../decide/decide.ts';
import { type AnyFact, isAsked, type Known } from '../policy/facts.ts';
import { type Statement, type StatementId, statement } from '../policy/statements.ts';
import type { Warning } from '../policy/warnings.ts';
import type { Messages } from '../words/messages.ts';
import { fill } from './format.ts';

/** A fact's name in the reader's language. */
export const factLabel = (words: Messages, fact: AnyFact): string =>
  isAsked(fact) ? words.facts[fact].label : words.checks[fact].label;

/** A fact's value in the reader's language. */
export function valueLabel(words: Messages, fact: AnyFact, value: string): string {
  const answers: Readonly<Record<string, { readonly label: string }>> = isAsked(fact)
    ? words.facts[fact].answers
    : words.checks[fact].answers;
  return answers[value]?.label ?? value;
}

/** A warning's sentence with its figures. */
export function warningText(words: Messages, locale: string, { id, window }: Warning): string {
  const { amount, unit } = window ?? {};
  const open = unit && new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount ?? 0);
  return fill(words.warnings[id], open ? { window: open } : {});
}

/** Every statement an answer rests on, each once: the row's first, then those of its notes, checks, steps and warnings. */
export function cited(conclusion: Conclusion): readonly StatementId[] {
  const { statements, caveats, checks, steps, warnings, alternatives } = conclusion;
  const notes: readonly { readonly statements: readonly StatementId[] }[] = [
    ...caveats,
    ...checks,
    ...steps,
    ...warnings,
    ...alternatives,
  ];
  return [...new Set([...statements, ...notes.flatMap((note) => note.statements)])];
}

/** The origins of what an answer rests on. */
export const citations = (conclusion: Conclusion): readonly Statement[] => cited(conclusion).map(statement);

/** The answers given, as name and value, in the order asked. */
export const answersGiven = (words: Messages, known: Known, facts: readonly AnyFact[]) =>
  facts.flatMap((fact) => {
    const value = known[fact];
    return value === undefined ? [] : [{ fact, label: factLabel(words, fact), value: valueLabel(words, fact, value) }];
  });
