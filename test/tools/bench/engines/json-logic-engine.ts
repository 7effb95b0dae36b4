import { LogicEngine } from 'json-logic-engine';
import type { Facts, Material, Ready } from '../engine.ts';
import { asJsonLogic } from './json-logic.ts';

/** json-logic-engine, the expression interpreted. */
export function start(material: Material): Ready<Facts> {
  const engine = new LogicEngine();
  const logic = asJsonLogic(material);
  return { row: (facts) => facts, decide: (facts) => engine.run(logic, facts) };
}
