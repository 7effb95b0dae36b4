import { type AnyFact, type Check, paths, type Ready, readyFor, type Step, todaysRules } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import type { Answered } from './answered.ts';
import { asChecked, type CheckedValue, type Related } from './checks/as-checked.ts';
import { relatedMarks } from './Steps.tsx';

/** A check with the results of its values, under the name by which the pages of answers ask for it. */
export interface SharedCheck {
  readonly name: string;
  readonly check: Check;
  readonly values: readonly CheckedValue[];
}

/** A list of what has to be ready for a move, under such a name, with the first answer that has it. */
export interface SharedReady {
  readonly name: string;
  readonly answered: Answered;
}

/** The answers for each relationship, under such a name. */
export interface SharedRelated {
  readonly name: string;
  readonly related: readonly Related[];
}

/** The parts that the answers of a day share, each once. */
export interface SharedParts {
  readonly checks: ReadonlyMap<string, SharedCheck>;
  readonly ready: ReadonlyMap<string, SharedReady>;
  readonly related: ReadonlyMap<string, SharedRelated>;
  /** The steps that only a reply adds to an answer, by their ids. */
  readonly steps: ReadonlyMap<string, Step>;
}

const keyOfCheck = (check: Check, values: readonly CheckedValue[]): string => JSON.stringify([check, values]);
const keyOfReady = (ready: Ready): string => JSON.stringify(ready);
const keyOfRelated = (context: PageContext, related: readonly Related[]): string =>
  JSON.stringify(relatedMarks(context, related));

/** Puts a part under the next name of its kind, unless an equal part has one. */
function put<Part extends { readonly name: string }>(
  parts: Map<string, Part>,
  key: string,
  kind: string,
  make: (name: string) => Part,
): void {
  if (parts.has(key)) return;
  const before = [...parts.values()].filter(({ name }) => name.startsWith(`${kind}-`)).length;
  parts.set(key, make(`${kind}-${before + 1}`));
}

function collect(context: PageContext): SharedParts {
  const checks = new Map<string, SharedCheck>();
  const ready = new Map<string, SharedReady>();
  const related = new Map<string, SharedRelated>();
  const steps = new Map<string, Step>();
  const day = context.builtOn;
  for (const { known, conclusion } of paths(day)) {
    const { values, related: own, steps: all } = asChecked({ context, conclusion, known, time: todaysRules });
    for (const step of all) if (step.onlyWith) steps.set(step.id, step);
    if (own.length > 0) put(related, keyOfRelated(context, own), 'related', (name) => ({ name, related: own }));
    for (const check of conclusion.checks) {
      if (check.fact === 'relationship') continue;
      const follows = values.get(check.fact) ?? [];
      put(checks, keyOfCheck(check, follows), check.fact, (name) => ({ name, check, values: follows }));
    }
    const list = readyFor(conclusion.outcome, known, day);
    if (list)
      put(ready, keyOfReady(list), 'ready', (name) => ({
        name,
        answered: { context, conclusion, known, time: todaysRules },
      }));
  }
  return { checks, ready, related, steps };
}

const collected = new Map<PageContext['locale'], SharedParts>();

/** The parts that the answers by the rules of the build share, for the pages of a language. */
export function sharedParts(context: PageContext): SharedParts {
  const parts = collected.get(context.locale) ?? collect(context);
  collected.set(context.locale, parts);
  return parts;
}

/** The name of a check among the shared parts. Returns undefined for one that only another day's rules have. */
export const nameOfCheck = (
  context: PageContext,
  check: Check,
  values: ReadonlyMap<AnyFact, readonly CheckedValue[]>,
): string | undefined => sharedParts(context).checks.get(keyOfCheck(check, values.get(check.fact) ?? []))?.name;

/** The name of the list of what has to be ready. */
export function nameOfReady({ context, conclusion, known }: Answered): string | undefined {
  const list = readyFor(conclusion.outcome, known, conclusion.asOf);
  return list && sharedParts(context).ready.get(keyOfReady(list))?.name;
}

/** The name of the answers for each relationship. */
export const nameOfRelated = (context: PageContext, related: readonly Related[]): string | undefined =>
  sharedParts(context).related.get(keyOfRelated(context, related))?.name;
