import { type Day, dmnAsOf, factOrder, feelName, type Rule, tableAsDmn } from 'rules';
import { type Case, differ, difference, type Verdict } from '../agreement.ts';
import type { Finding } from '../finding.ts';
import type { Drools } from './engine.ts';
import { askingForMany, tableOfOneDay } from './model.ts';

const atOnce = 5_000;
const patience = 120_000;

const asContext = ({ day, known }: Case): Readonly<Record<string, string | undefined>> => ({
  [dmnAsOf]: day,
  ...Object.fromEntries(factOrder.map((fact) => [feelName(fact), known[fact]])),
});

/** The verdicts of Drools on every case, in few large requests. */
export async function verdicts(
  drools: Drools,
  rules: readonly Rule[],
  cases: readonly Case[],
): Promise<readonly (Verdict | undefined)[]> {
  const model = askingForMany(rules);
  const found: (Verdict | undefined)[] = [];
  for (let from = 0; from < cases.length; from += atOnce) {
    const some = cases.slice(from, from + atOnce);
    const body = JSON.stringify({ model, context: { cases: some.map(asContext) } });
    const { all } = (await drools.post('/jitdmn', body, 'json', patience)) as { all?: readonly (Verdict | null)[] };
    if (all?.length !== some.length)
      throw new Error(`Drools decided ${all?.length ?? 'none'} of ${some.length} cases.`);
    found.push(...all.map((verdict) => verdict ?? undefined));
  }
  return found;
}

/** The cases in which Drools reaches another outcome, row or certainty. */
export const differences = (cases: readonly Case[], theirs: readonly (Verdict | undefined)[]): readonly Finding[] =>
  cases.flatMap((each, index) => (differ(each.ours, theirs[index]) ? [difference('Drools', each, theirs[index])] : []));

interface Message {
  readonly level: string;
  readonly message: string;
  readonly messageType: string;
}

const messagesOn = async (drools: Drools, dmn: string, time: number): Promise<readonly Message[]> =>
  (await drools.post('/jitdmn/validate', dmn, 'xml', time)) as readonly Message[];

/** The faults that Drools finds in the exported file: errors of schema or model. */
export async function fileErrors(drools: Drools): Promise<readonly Finding[]> {
  const messages = await messagesOn(drools, tableAsDmn('1.5'), patience);
  return messages
    .filter(({ level }) => level === 'ERROR')
    .map(({ message }) => ({ says: `Drools calls the exported file wrong: ${message}` }));
}

const aboutTheTable = ['DECISION_TABLE_GAP', 'DECISION_TABLE_MASKED_RULE', 'DECISION_TABLE_ANALYSIS_ERROR'];

/** The gaps and never-matching rules that Drools finds in the table of one day, or why it could not search for them. */
export async function gapsOn(
  drools: Drools,
  day: Day,
  rules: readonly Rule[],
  time: number,
): Promise<readonly Finding[]> {
  const messages = await messagesOn(drools, tableOfOneDay(day, rules), time);
  return messages
    .filter(({ messageType }) => aboutTheTable.includes(messageType))
    .map(({ message }) => ({ says: `Drools finds: ${message}`, day }));
}
