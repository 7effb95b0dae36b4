import jsonLogic, { type RulesLogic } from 'json-logic-js';
import type { Facts, GivenRules, Ready } from '../engine.ts';
import { asJsonLogic } from './json-logic.ts';

/** json-logic-js, the reference implementation. */
export function start(given: GivenRules): Ready<Facts> {
  const logic = asJsonLogic(given);
  return { row: (facts) => facts, decide: (facts) => jsonLogic.apply(logic as RulesLogic, facts) };
}
