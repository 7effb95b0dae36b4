import { LogicEngine } from 'json-logic-engine';
import type { Facts, Material, Ready } from '../engine.ts';
import { asJsonLogic } from './json-logic.ts';

/** json-logic-engine, the expression compiled to a function (which needs a page that allows `eval`). */
export function start(material: Material): Ready<Facts> {
  const decide = new LogicEngine().build(asJsonLogic(material)) as (facts: Facts) => number;
  return { row: (facts) => facts, decide };
}
