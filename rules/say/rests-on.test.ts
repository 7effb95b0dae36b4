import { describe, expect, test } from 'vitest';
import { paths } from '../decide/paths.ts';
import { statementIds } from '../policy/sources/statements.ts';
import { table } from '../policy/table.ts';
import { cited } from './cited.ts';
import { restsOn } from './rests-on.ts';

const day = '2026-11-25';

describe('the parts of the policy based on a statement', () => {
  const restingOn = restsOn(day);

  test('are the rules that cite it, including those that ended', () => {
    for (const rule of table) for (const id of rule.statements) expect(restingOn(id).rules).toContain(rule);
    const listed = statementIds.flatMap((id) => restingOn(id).rules.map(() => id));
    expect(listed.length).toBe(table.flatMap(({ statements }) => [...new Set(statements)]).length);
  });

  test('are the answers that it decides, and those that only mention it, each outcome once', () => {
    for (const { conclusion } of paths(day))
      for (const id of cited(conclusion)) {
        const { decides, supports } = restingOn(id);
        const outcomes = [...decides, ...supports].map((path) => path.conclusion.outcome);
        expect(new Set(outcomes).size).toBe(outcomes.length);
        expect(outcomes).toContain(conclusion.outcome);
        if (conclusion.statements.includes(id))
          expect(decides.map((path) => path.conclusion.outcome)).toContain(conclusion.outcome);
      }
    for (const id of statementIds)
      for (const { conclusion } of restingOn(id).decides) expect(conclusion.statements).toContain(id);
  });

  test('include no answers for a statement that only dates a change of long ago', () => {
    const unused = statementIds.filter((id) => {
      const { rules, decides, supports } = restingOn(id);
      return rules.length + decides.length + supports.length === 0;
    });
    expect(unused.length).toBeGreaterThan(0);
    expect(unused.length).toBeLessThan(statementIds.length / 2);
  });
});
