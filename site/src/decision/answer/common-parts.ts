import { type AnyFact, type Check, paths, type Ready, readyFor, type Step, todaysRules } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import type { Answered } from './answered.ts';
import { asChecked, type CheckedValue, type Related } from './as-checked.ts';
import { relatedMarks } from './Steps.tsx';

/** A check with what follows from its values, under the name by which pages ask for it. */
export interface CommonCheck {
  readonly name: string;
  readonly check: Check;
  readonly values: readonly CheckedValue[];
}

/** What has to be ready for a move, under such a name, with the first answer that has it. */
export interface CommonReady {
  readonly name: string;
  readonly answered: Answered;
}

/** What an answer becomes with each relationship, under such a name. */
export interface CommonRelated {
  readonly name: string;
  readonly related: readonly Related[];
}

/** The parts that the answers of a day have in common, each once. */
export interface CommonParts {
  readonly checks: ReadonlyMap<string, CommonCheck>;
  readonly ready: ReadonlyMap<string, CommonReady>;
  readonly related: ReadonlyMap<string, CommonRelated>;
  /** The steps that only a reply makes a part of an answer, by their ids. */
  readonly steps: ReadonlyMap<string, Step>;
}

const keyOfCheck = (check: Check, values: readonly CheckedValue[]): string => JSON.stringify([check, values]);
const keyOfReady = (ready: Ready): string => JSON.stringify(ready);
const keyOfRelated = (context: PageContext, related: readonly Related[]): string =>
  JSON.stringify(relatedMarks(context, related));

/** Puts something under the next name of its kind, unless its like has one. */
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

function collect(context: PageContext): CommonParts {
  const checks = new Map<string, CommonCheck>();
  const ready = new Map<string, CommonReady>();
  const related = new Map<string, CommonRelated>();
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

const collected = new Map<PageContext['locale'], CommonParts>();

/** What the answers by the rules of the build have in common, for the pages of a language. */
export function commonParts(context: PageContext): CommonParts {
  const parts = collected.get(context.locale) ?? collect(context);
  collected.set(context.locale, parts);
  return parts;
}

/** The name of a check that many pages share. Returns undefined for one that only another day's rules have. */
export const commonCheck = (
  context: PageContext,
  check: Check,
  values: ReadonlyMap<AnyFact, readonly CheckedValue[]>,
): string | undefined => commonParts(context).checks.get(keyOfCheck(check, values.get(check.fact) ?? []))?.name;

/** The same of what has to be ready. */
export function commonReady({ context, conclusion, known }: Answered): string | undefined {
  const list = readyFor(conclusion.outcome, known, conclusion.asOf);
  return list && commonParts(context).ready.get(keyOfReady(list))?.name;
}

/** The same of what an answer becomes with each relationship. */
export const commonRelated = (context: PageContext, related: readonly Related[]): string | undefined =>
  commonParts(context).related.get(keyOfRelated(context, related))?.name;
