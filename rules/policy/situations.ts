import type { Known } from './facts.ts';

/** The two facts that hold for nearly everyone; the tree and the extension start from them, shown and changeable. */
export const usualStart = { cloud: 'public', customer: 'end-customer' } as const satisfies Known;

/** The commonest situations, offered in a customer's words; each leads to the state its facts describe. */
export const situations = {
  'ea-licenses': { ...usualStart, goal: 'support', channel: 'ea', billing: 'license' },
  'direct-licenses': { ...usualStart, goal: 'support', channel: 'microsoft-direct', billing: 'license' },
  'partner-licenses': { ...usualStart, goal: 'support', channel: 'csp-partner', billing: 'license' },
  'take-over-licenses': { ...usualStart, goal: 'take-over', channel: 'csp-partner', billing: 'license' },
  'ea-azure': { ...usualStart, goal: 'support', channel: 'ea', billing: 'usage' },
  'partner-azure': { ...usualStart, goal: 'take-over', channel: 'csp-partner', billing: 'usage' },
  'keep-and-add': { ...usualStart, goal: 'add', channel: 'ea', billing: 'usage' },
  'customer-is-partner': { cloud: 'public', customer: 'csp-partner', goal: 'support' },
  'us-government': { cloud: 'us-government' },
} as const satisfies Record<string, Known>;

/** A common situation's id. */
export type SituationId = keyof typeof situations;
