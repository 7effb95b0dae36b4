import { LogicEngine } from 'json-logic-engine';
import type { Facts, GivenRules, Ready } from '../engine.ts';
import { asJsonLogic } from './json-logic.ts';

/** json-logic-engine, the expression compiled to a function (which needs a page that allows `eval`). */
export function start(given: GivenRules): Ready<Facts> {
  const decide = new LogicEngine().build(asJsonLogic(given)) as (facts: Facts) => number;
  return { row: (facts) => facts, decide };
}
