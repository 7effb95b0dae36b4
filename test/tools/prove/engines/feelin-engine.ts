import { DmnModdle } from 'dmn-moddle';
import { date, evaluate, unaryTest } from 'feelin';
import { dmnAsOf, factOrder, feelName, type Known } from 'rules';

/** An independent engine's decision on a set of facts; undefined when no rule of the table matches. */
export interface Verdict {
  readonly outcome: string;
  readonly row: string;
  readonly certainty: string;
}

interface Cell {
  readonly text: string;
}
interface DecisionTable {
  readonly hitPolicy: string;
  readonly input: readonly { readonly inputExpression: { readonly text: string } }[];
  readonly rule: readonly { readonly inputEntry: readonly Cell[]; readonly outputEntry: readonly Cell[] }[];
}

/** The decision table in a DMN 1.3 file, read by dmn-moddle. */
async function readTable(dmn: string): Promise<DecisionTable> {
  const { rootElement, warnings } = await new DmnModdle().fromXML(dmn);
  if (warnings.length > 0) throw new Error(`dmn-moddle: ${warnings.map(({ message }) => message).join('; ')}`);
  const decision = rootElement.drgElement.find(({ $type }: { $type: string }) => $type === 'dmn:Decision');
  return decision.decisionLogic;
}

type Variables = Readonly<Record<string, unknown>>;

/** A value of a column, and the text by which FEEL's results for it are remembered. */
interface Column {
  readonly value: unknown;
  readonly name: string;
}

/** Remembers FEEL's result for a text, by a name for all its inputs: FEEL has no side effects, so it never changes. */
function remember<V>(): (text: string, name: string, compute: () => V) => V {
  const results = new Map<string, Map<string, V>>();
  return (text, name, compute) => {
    const known = results.get(text) ?? new Map<string, V>();
    results.set(text, known);
    let result = known.get(name);
    if (result === undefined) {
      result = compute();
      known.set(name, result);
    }
    return result;
  };
}

/** The names of the variables that a text mentions. */
const mentioned = (text: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));

/** The exported table evaluated by feelin, cell by cell in FEEL, with hit policy FIRST. */
export async function feelinEngine(dmn: string): Promise<(known: Known, asOf: string) => Verdict | undefined> {
  const { hitPolicy, input, rule } = await readTable(dmn);
  if (hitPolicy !== 'FIRST') throw new Error(`Hit policy ${hitPolicy}`);
  const facts = factOrder.map((fact) => ({ fact, name: feelName(fact) }));
  const names = [dmnAsOf, ...facts.map(({ name }) => name)];
  const columns = input.map(({ inputExpression: { text } }) => ({ text, needs: mentioned(text, names) }));
  const dates = remember<unknown>();
  const values = remember<Column>();
  const tests = remember<boolean>();
  const outputs = rule.map(({ outputEntry }) => outputEntry.map(({ text }) => String(evaluate(text, {}).value)));

  return (known, asOf) => {
    const variables: Variables = {
      [dmnAsOf]: dates('date', asOf, () => date(asOf)),
      ...Object.fromEntries(facts.map(({ fact, name }) => [name, known[fact]])),
    };
    const told: Variables = { ...variables, [dmnAsOf]: asOf };
    const row = columns.map(({ text, needs }) =>
      values(text, needs.map((name) => told[name]).join('\n'), () => {
        const { value } = evaluate(text, variables);
        return { value, name: String(value) };
      }),
    );
    const hit = rule.findIndex(({ inputEntry }) =>
      inputEntry.every(({ text }, index) => {
        const column = row[index];
        if (text === '-' || !column) return text === '-';
        return tests(text, column.name, () => unaryTest(text, { '?': column.value }).value === true);
      }),
    );
    const [outcome = '', by = '', certainty = ''] = outputs[hit] ?? [];
    return hit < 0 ? undefined : { outcome, row: by, certainty };
  };
}
