import { type AlternativeId, alternativeRules } from '../policy/alternatives.ts';
import { type CaveatId, caveats } from '../policy/caveats.ts';
import { checkDays } from '../policy/checks.ts';
import { type Day, dayAfter, firstDay, type Period, turnsOf } from '../policy/days/day.ts';
import { type AnyFact, timedValues } from '../policy/facts.ts';
import { linkDays } from '../policy/link-choice.ts';
import { type StepId, stepRules } from '../policy/steps.ts';
import { table } from '../policy/table.ts';
import { type WarningId, warningRules } from '../policy/warnings.ts';
import { type RowChange, rowChangesOn } from './row-changes.ts';

/** A period of time with the same answers, and what changed when it began. */
export interface Edition {
  readonly since: Day;
  readonly rows: readonly RowChange[];
  /** Values that can be answered from this day on, or no longer can. */
  readonly values: readonly { readonly fact: AnyFact; readonly value: string; readonly exists: boolean }[];
  /** Notes, steps, warnings and other ways that are shown from this day on (`true`) or no longer (`false`). */
  readonly caveats: Readonly<Partial<Record<CaveatId, boolean>>>;
  readonly steps: Readonly<Partial<Record<StepId, boolean>>>;
  readonly warnings: Readonly<Partial<Record<WarningId, boolean>>>;
  readonly alternatives: Readonly<Partial<Record<AlternativeId, boolean>>>;
  /** Whether a check is first made, or the request links change. */
  readonly checks: boolean;
  readonly links: boolean;
}

const steps = (Object.entries(stepRules) as [StepId, Period][]).map(([id, rule]) => ({ ...rule, id }));

/** Every day from which some answer differs from the day before, in order. */
export const editionDays: readonly Day[] = [
  ...new Set([
    firstDay,
    ...[...table, ...caveats, ...warningRules, ...alternativeRules, ...steps, ...timedValues].flatMap(turnsOf),
    ...checkDays,
    ...linkDays,
  ]),
].sort();

/** The first day of the edition that a day belongs to. */
export const editionOn = (day: Day): Day => editionDays.findLast((since) => since <= day) ?? firstDay;

function turned<K extends string>(rules: readonly (Period & { readonly id: K })[], day: Day) {
  const turns: Partial<Record<K, boolean>> = {};
  for (const rule of rules) {
    if (rule.since === day) turns[rule.id] = true;
    else if (rule.until && dayAfter(rule.until) === day && turns[rule.id] === undefined) turns[rule.id] = false;
  }
  return turns;
}

const all = (): readonly Edition[] =>
  editionDays.map((since) => ({
    since,
    rows: rowChangesOn(since),
    values: timedValues.flatMap(({ fact, value, since: first, until }) => {
      const exists = first === since;
      return exists || (until && dayAfter(until) === since) ? [{ fact, value, exists }] : [];
    }),
    caveats: turned(caveats, since),
    steps: turned(steps, since),
    warnings: turned(warningRules, since),
    alternatives: turned(alternativeRules, since),
    checks: checkDays.includes(since),
    links: linkDays.includes(since),
  }));

let made: readonly Edition[] | undefined;

/** Every edition, the oldest first, with what changed when it began; the first has nothing before it. */
export function editions(): readonly Edition[] {
  made ??= all();
  return made;
}
