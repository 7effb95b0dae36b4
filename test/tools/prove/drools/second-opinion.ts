import { type Rule, tableAsDmn } from 'rules';
import { type Case, casesOf } from '../agreement.ts';
import type { Finding } from '../finding.ts';
import { daysOf, type Subject } from '../subject.ts';
import { type Drools, startDrools } from './engine.ts';
import { tableOfOneDay } from './model.ts';
import { differences, fileErrors, gapsOn, verdicts } from './oracle.ts';

/** One request to the Drools engine, and its findings. */
export interface Opinion {
  readonly claim: string;
  readonly findings: readonly Finding[];
  /** A note about it: how much was checked, or what was left out. */
  readonly note?: string;
}

const perDay = 60_000;
const forAllDays = 150_000;

/** The days on which the table of one day differs from the one before. */
const tableDays = (rules: readonly Rule[]) =>
  daysOf(rules).filter((day, index, days) => {
    const before = days[index - 1];
    return !before || tableOfOneDay(before, rules) !== tableOfOneDay(day, rules);
  });

async function gaps(drools: Drools, rules: readonly Rule[]): Promise<Opinion> {
  const claim = 'Drools’ own analysis finds no gap and no masked rule';
  const end = Date.now() + forAllDays;
  const days = tableDays(rules).toReversed();
  const findings: Finding[] = [];
  for (const [index, day] of days.entries()) {
    const left = Math.min(perDay, end - Date.now());
    const found = left > 0 ? await gapsOn(drools, day, rules, left).catch(() => undefined) : undefined;
    if (!found) return { claim, findings, note: `time ran out: ${index} of ${days.length} tables, the newest ones` };
    findings.push(...found);
  }
  return { claim, findings, note: `${days.length} tables, every one there has been` };
}

/** Faults put into the table on purpose: an oracle that does not notice them proves nothing. */
function spoiled(rules: readonly Rule[]): readonly (readonly [string, readonly Rule[]])[] {
  const row = (name: string) => rules.findLastIndex((rule) => rule.row === name);
  const changed = (index: number, change: Partial<Rule>) =>
    rules.map((rule, at) => (at === index ? { ...rule, ...change } : rule));
  return [
    // Drools' analysis sees the gap of a row with few conditions only; `complete` proves the others.
    ['a row dropped', rules.filter((_, index) => index !== row('R9'))],
    ['a date moved by a day', changed(row('R22'), { since: '2024-06-20' })],
    ['a value swapped', changed(row('R10'), { when: { goal: ['support'], billing: ['license'], channel: ['ea'] } })],
  ];
}

async function controls(drools: Drools, rules: readonly Rule[], cases: readonly Case[]): Promise<Opinion> {
  // The last two editions have all three faults.
  const days = new Set(
    cases
      .map(({ day }) => day)
      .slice(-1)
      .concat('2024-06-19'),
  );
  const some = cases.filter(({ day }) => days.has(day));
  const findings: Finding[] = [];
  for (const [fault, table] of spoiled(rules))
    if (differences(some, await verdicts(drools, table, some)).length === 0)
      findings.push({ says: `Drools does not notice ${fault}.` });
  const [, dropped = rules] = spoiled(rules)[0] ?? [];
  const seen = await gapsOn(drools, '2024-06-19', dropped, perDay).catch(() => undefined);
  if (seen?.length === 0) findings.push({ says: 'Drools’ analysis does not see the gap of a row dropped.' });
  return { claim: 'faults put into the table on purpose are noticed', findings };
}

/** The opinions of the Drools engine on the exported table: the file, every case, and its own analysis of gaps. */
export async function* secondOpinion(subject: Subject): AsyncGenerator<Opinion> {
  const drools = await startDrools();
  try {
    const note = `${Math.round(tableAsDmn('1.5', subject.rules).length / 1024)} kB`;
    yield { claim: 'Drools accepts the exported file: schema and model', findings: await fileErrors(drools), note };
    const cases = casesOf(subject);
    const theirs = await verdicts(drools, subject.rules, cases);
    yield {
      claim: 'Drools reaches the same outcome, row and certainty',
      findings: differences(cases, theirs),
      note: `${cases.length.toLocaleString('en')} cases, first and last day of every edition`,
    };
    yield await controls(drools, subject.rules, cases);
    yield await gaps(drools, subject.rules);
  } finally {
    await drools.stop();
  }
}
