import type { Known } from '../facts.ts';

/** The two facts that hold for nearly everyone; the tree and the extension start from them, shown and changeable. */
export const usualStart = { cloud: 'public', customer: 'end-customer' } as const satisfies Known;
