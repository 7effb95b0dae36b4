import type { GivenRules, Ready } from './engine.ts';

/** An engine of the comparison. */
export interface Entrant {
  readonly name: string;
  /** A note for readers about its figures. */
  readonly note?: string;
  /** Too slow for ten thousand rows: check and CSV use the first five hundred, and the CSV's time is multiplied. */
  readonly slow?: true;
  readonly load: () => Promise<{ readonly start: (given: GivenRules) => unknown }>;
}

/** All engines compared, ours first. */
export const entrants = {
  ours: { name: 'Supportable', load: () => import('./engines/ours.ts') },
  'json-logic-engine-compiled': {
    name: 'json-logic-engine, compiled',
    note: 'compiles with `new Function`, which the content security policy of an extension or a strict site forbids',
    load: () => import('./engines/json-logic-engine-compiled.ts'),
  },
  'json-logic-engine': { name: 'json-logic-engine, interpreted', load: () => import('./engines/json-logic-engine.ts') },
  'json-logic-js': { name: 'json-logic-js', load: () => import('./engines/json-logic-js.ts') },
  'json-rules-engine': {
    name: 'json-rules-engine',
    note: 'stopped at the first rule that holds',
    load: () => import('./engines/json-rules-engine.ts'),
  },
  'zen-engine': {
    name: '@gorules/zen-engine (native)',
    note: 'has only asynchronous calls; the CSV is decided 500 rows at once',
    load: () => import('./engines/zen-engine.ts'),
  },
  publicodes: { name: 'publicodes', load: () => import('./engines/publicodes.ts') },
  feelin: {
    name: 'feelin with dmn-moddle',
    note: 'reads every cell again for every decision; cached cells would be faster',
    slow: true,
    load: () => import('./engines/feelin.ts'),
  },
} as const satisfies Record<string, Entrant>;

/** An engine's short name. */
export type EntrantId = keyof typeof entrants;

/** The engine with the table loaded. */
export async function ready(id: EntrantId, given: GivenRules): Promise<Ready> {
  const { start } = await (entrants[id] as Entrant).load();
  return (await start(given)) as Ready;
}
