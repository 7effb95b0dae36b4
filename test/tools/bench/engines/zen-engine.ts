import { ZenEngine } from '@gorules/zen-engine';
import { type Facts, type GivenRules, plainName, type Ready, renamed } from '../engine.ts';

const at = (x: number) => ({ x, y: 0 });

/** GoRules ZEN (native): a decision table with hit policy "first". */
export function start({ lines, facts }: GivenRules): Ready<Facts> {
  const rules = lines.map((line, index) => ({
    _id: `rule${index}`,
    ...Object.fromEntries(
      Object.entries(line.facts).map(([fact, values]) => [
        plainName(fact),
        values.map((value) => `'${value}'`).join(', '),
      ]),
    ),
    index: `${index}`,
  }));
  const columns = facts.map((fact) => ({ id: plainName(fact), name: fact, field: plainName(fact) }));
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: at(0) },
      {
        id: 'table',
        type: 'decisionTableNode',
        name: 'table',
        position: at(1),
        content: {
          hitPolicy: 'first',
          inputs: columns,
          outputs: [{ id: 'index', name: 'index', field: 'index' }],
          rules,
        },
      },
      { id: 'out', type: 'outputNode', name: 'out', position: at(2) },
    ],
    edges: [
      { id: 'one', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'two', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  });
  return {
    row: (given) => renamed(given, plainName),
    decide: async (row) => (await decision.evaluate(row)).result.index ?? -1,
    explain: async (row) => {
      const { result, trace } = await decision.evaluate(row, { trace: true });
      return trace ? (result.index ?? -1) : -1;
    },
  };
}
