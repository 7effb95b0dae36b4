import { type AlternativeId, alternativeRules } from '../policy/alternatives.ts';
import { type CaveatId, caveats } from '../policy/caveats.ts';
import { checkDays } from '../policy/checks.ts';
import { type Day, dayAfter, firstDay, includes, type Period } from '../policy/day.ts';
import { type Fact, newerValues } from '../policy/facts.ts';
import { linkDays } from '../policy/link-choice.ts';
import type { OutcomeId } from '../policy/outcomes.ts';
import type { StatementId } from '../policy/statements.ts';
import { type StepId, stepRules } from '../policy/steps.ts';
import { type RowId, type Rule, table } from '../policy/table.ts';
import { type WarningId, warningRules } from '../policy/warnings.ts';

/** A row that decides otherwise from a day on. Without outcomes before it is new, without outcomes after it is gone. */
export interface RowChange {
  readonly row: RowId;
  readonly before: readonly OutcomeId[];
  readonly after: readonly OutcomeId[];
  readonly statements: readonly StatementId[];
}

/** A period of time with the same answers, and what changed when it began. */
export interface Edition {
  readonly since: Day;
  readonly rows: readonly RowChange[];
  /** Values that can be answered from this day on. */
  readonly values: readonly { readonly fact: Fact; readonly value: string }[];
  /** Notes, steps, warnings and other ways that begin (`true`) or end (`false`) to be shown. */
  readonly caveats: Readonly<Partial<Record<CaveatId, boolean>>>;
  readonly steps: Readonly<Partial<Record<StepId, boolean>>>;
  readonly warnings: Readonly<Partial<Record<WarningId, boolean>>>;
  readonly alternatives: Readonly<Partial<Record<AlternativeId, boolean>>>;
  /** Whether a check begins to be made, or the request links change. */
  readonly checks: boolean;
  readonly links: boolean;
}

const bounds = (periods: readonly Period[]): readonly Day[] =>
  periods.flatMap(({ since, until }) => [...(since ? [since] : []), ...(until ? [dayAfter(until)] : [])]);

const steps = (Object.entries(stepRules) as [StepId, Period][]).map(([id, { since, until }]) => ({
  id,
  ...(since && { since }),
  ...(until && { until }),
}));

/** Every day from which some answer differs from the day before, in order. */
export const editionDays: readonly Day[] = [
  ...new Set(
    [
      firstDay,
      ...bounds([...table, ...caveats, ...warningRules, ...alternativeRules, ...steps, ...newerValues]),
      ...checkDays,
      ...linkDays,
    ].filter((day) => day >= firstDay),
  ),
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

function rowChanges(day: Day): readonly RowChange[] {
  const began = table.filter((rule) => rule.since === day);
  const ended = table.filter((rule) => rule.until && dayAfter(rule.until) === day);
  const rows = [...new Set([...ended, ...began].map(({ row }) => row))];
  const outcomes = (rules: readonly Rule[]) => [...new Set(rules.map(({ outcome }) => outcome))];
  return rows.map((row) => {
    const before = ended.filter((rule) => rule.row === row);
    const after = began.filter((rule) => rule.row === row);
    const statements = [...new Set([...after, ...before].flatMap((rule) => rule.statements))];
    return { row, before: outcomes(before), after: outcomes(after), statements };
  });
}

const all = (): readonly Edition[] =>
  editionDays.map((since) => ({
    since,
    rows: rowChanges(since),
    values: newerValues.filter((newer) => newer.since === since).map(({ fact, value }) => ({ fact, value })),
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

/** The rules of the table in force on a day, in order. */
export const rulesOn = (day: Day): readonly Rule[] => table.filter((rule) => includes(rule, day));
