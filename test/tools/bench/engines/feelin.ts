import { DmnModdle } from 'dmn-moddle';
import { date, evaluate, unaryTest } from 'feelin';
import { type Facts, type GivenRules, plainName, type Ready, renamed } from '../engine.ts';

interface Text {
  readonly text: string;
}
interface DecisionTable {
  readonly input: readonly { readonly inputExpression: Text }[];
  readonly rule: readonly { readonly inputEntry: readonly Text[] }[];
}

/** feelin with dmn-moddle on the exported DMN: every cell is FEEL, evaluated when it is reached. */
export async function start({ dmn, day }: GivenRules): Promise<Ready<Readonly<Record<string, unknown>>>> {
  const { rootElement } = await new DmnModdle().fromXML(dmn);
  const decision = rootElement.drgElement.find(({ $type }: { $type: string }) => $type === 'dmn:Decision');
  const { input, rule }: DecisionTable = decision.decisionLogic;
  const asOf = date(day);
  return {
    row: (facts: Facts) => ({ ...renamed(facts, plainName), asOf }),
    decide: (row) => {
      const columns = input.map(({ inputExpression: { text } }) => ({ '?': evaluate(text, row).value }));
      return rule.findIndex(({ inputEntry }) =>
        inputEntry.every(({ text }, index) => text === '-' || unaryTest(text, columns[index]).value === true),
      );
    },
  };
}
