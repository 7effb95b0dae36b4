import jsonLogic, { type RulesLogic } from 'json-logic-js';
import type { Facts, Material, Ready } from '../engine.ts';
import { asJsonLogic } from './json-logic.ts';

/** json-logic-js, the reference implementation. */
export function start(material: Material): Ready<Facts> {
  const logic = asJsonLogic(material);
  return { row: (facts) => facts, decide: (facts) => jsonLogic.apply(logic as RulesLogic, facts) };
}
