import { DmnModdle } from 'dmn-moddle';
import { date, evaluate, unaryTest } from 'feelin';
import { dmnAsOf, factOrder, feelName, type Known } from 'rules';

/** What an independent engine makes of a set of facts; nothing when no rule of the table holds. */
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

/** The facts as FEEL variables. */
const context = (known: Known, asOf: string): Readonly<Record<string, unknown>> => ({
  [dmnAsOf]: date(asOf),
  ...Object.fromEntries(factOrder.map((fact) => [feelName(fact), known[fact]])),
});

type Variables = Readonly<Record<string, unknown>>;

/** Remembers what FEEL made of a text with the variables it names: FEEL has no side effects, so it never changes. */
function remember<V>(compute: (text: string, variables: Variables) => V): (text: string, variables: Variables) => V {
  const results = new Map<string, V>();
  const named = new Map<string, readonly string[]>();
  return (text, variables) => {
    let names = named.get(text);
    if (!names) {
      names = Object.keys(variables).filter((name) => text.includes(name) || name === '?');
      named.set(text, names);
    }
    const id = [text, ...names.map((name) => variables[name])].join('\n');
    let result = results.get(id);
    if (result === undefined) {
      result = compute(text, variables);
      results.set(id, result);
    }
    return result;
  };
}

/** The exported table evaluated by feelin, FEEL cell by FEEL cell, with hit policy FIRST. */
export async function feelinEngine(dmn: string): Promise<(known: Known, asOf: string) => Verdict | undefined> {
  const { hitPolicy, input, rule } = await readTable(dmn);
  if (hitPolicy !== 'FIRST') throw new Error(`Hit policy ${hitPolicy}`);
  const value = remember((text, variables) => evaluate(text, variables).value);
  const test = remember((text, variables) => unaryTest(text, variables).value === true);
  return (known, asOf) => {
    const variables = context(known, asOf);
    const columns = input.map(({ inputExpression }) => ({ '?': value(inputExpression.text, variables) }));
    const hit = rule.find(({ inputEntry }) =>
      inputEntry.every(({ text }, index) => text === '-' || test(text, columns[index] ?? {})),
    );
    if (!hit) return undefined;
    const [outcome = '', row = '', certainty = ''] = hit.outputEntry.map(({ text }) => String(value(text, {})));
    return { outcome, row, certainty };
  };
}
