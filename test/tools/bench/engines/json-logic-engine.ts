import { LogicEngine } from 'json-logic-engine';
import type { Facts, GivenRules, Ready } from '../engine.ts';
import { asJsonLogic } from './json-logic.ts';

/** json-logic-engine, the expression interpreted. */
export function start(given: GivenRules): Ready<Facts> {
  const engine = new LogicEngine();
  const logic = asJsonLogic(given);
  return { row: (facts) => facts, decide: (facts) => engine.run(logic, facts) };
}
