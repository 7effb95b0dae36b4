import { Engine } from 'json-rules-engine';
import { conditions, type Facts, type GivenRules, type Ready } from '../engine.ts';

/** json-rules-engine: one rule per line, tried by priority, stopped at the first that applies. */
export function start({ lines }: GivenRules): Ready<Facts> {
  const engine = new Engine(
    lines.map((line, index) => ({
      priority: lines.length - index,
      conditions: { all: conditions(line).map(([fact, values]) => ({ fact, operator: 'in', value: [...values] })) },
      event: { type: 'decided', params: { index } },
    })),
  );
  engine.on('success', () => {
    engine.stop();
  });
  return {
    row: (facts) => facts,
    decide: async (facts) => (await engine.run(facts)).events[0]?.params?.index ?? -1,
    explain: async (facts) => {
      const { results } = await engine.run(facts);
      const said = results[0]?.toJSON(false) as { event: { params: { index: number } } } | undefined;
      return said?.event.params.index ?? -1;
    },
  };
}
