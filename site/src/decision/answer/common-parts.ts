import { type AnyFact, type Check, paths, type Ready, readyFor, todaysRules } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import type { Answered } from './Action.tsx';
import { asChecked, type CheckedValue } from './as-checked.ts';

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

/** The parts that the answers of a day have in common, each once. */
export interface CommonParts {
  readonly checks: ReadonlyMap<string, CommonCheck>;
  readonly ready: ReadonlyMap<string, CommonReady>;
}

const keyOfCheck = (check: Check, values: readonly CheckedValue[]): string => JSON.stringify([check, values]);
const keyOfReady = (ready: Ready): string => JSON.stringify(ready);

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
  const day = context.builtOn;
  for (const { known, conclusion } of paths(day)) {
    const { values } = asChecked({ context, known, time: todaysRules, day });
    for (const check of conclusion.checks) {
      const own = values.get(check.fact) ?? [];
      put(checks, keyOfCheck(check, own), check.fact, (name) => ({ name, check, values: own }));
    }
    const list = readyFor(conclusion.outcome, known, day);
    if (list)
      put(ready, keyOfReady(list), 'ready', (name) => ({
        name,
        answered: { context, conclusion, known, time: todaysRules },
      }));
  }
  return { checks, ready };
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

/** The page with what many answers have in common. */
export const commonPage = ({ base, locale }: PageContext): string => `${base}${locale}/checks/`;
