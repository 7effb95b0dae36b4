import Publicodes from 'publicodes';
import { conditions, type Facts, type GivenRules, type Ready, renamed } from '../engine.ts';

const spaced = (fact: string): string => fact.replaceAll('-', ' ');

/** publicodes: one rule for each fact, and one whose variations are the lines of the table. */
export function start({ lines, facts }: GivenRules): Ready<Facts> {
  const engine = new Publicodes(
    {
      ...Object.fromEntries(facts.map((fact) => [spaced(fact), "''"])),
      decision: {
        variations: [
          ...lines.map((line, index) => ({
            si: {
              'toutes ces conditions': conditions(line).map(([fact, values]) => ({
                'une de ces conditions': values.map((value) => `${spaced(fact)} = '${value}'`),
              })),
            },
            alors: index,
          })),
          { sinon: -1 },
        ],
      },
    } as never,
    { logger: { log: () => {}, warn: () => {}, error: () => {} } },
  );
  const evaluated = (row: Facts) => engine.setSituation(row as never).evaluate('decision');
  return {
    row: (given) =>
      renamed(Object.fromEntries(Object.entries(given).map(([fact, value]) => [fact, `'${value}'`])), spaced),
    decide: (row) => Number(evaluated(row).nodeValue),
    explain: (row) => {
      const node = evaluated(row);
      return 'explanation' in node ? Number(node.nodeValue) : -1;
    },
  };
}
