import type { Known } from '../facts.ts';
import { usualStart } from './usual-start.ts';

/** The commonest situations, most common first; each leads to the state its facts describe. */
export const situations = {
  'ea-licenses': { ...usualStart, goal: 'support', channel: 'ea', billing: 'license' },
  'direct-licenses': { ...usualStart, goal: 'support', channel: 'microsoft-direct', billing: 'license' },
  'partner-licenses': { ...usualStart, goal: 'support', channel: 'csp-partner', billing: 'license' },
  'take-over-licenses': { ...usualStart, goal: 'take-over', channel: 'csp-partner', billing: 'license' },
  'ea-azure': { ...usualStart, goal: 'support', channel: 'ea', billing: 'usage' },
  'partner-azure': { ...usualStart, goal: 'take-over', channel: 'csp-partner', billing: 'usage' },
  'rescue-licenses': { ...usualStart, goal: 'take-over', channel: 'former-csp-partner' },
  'extended-term': {
    ...usualStart,
    goal: 'take-over',
    channel: 'csp-partner',
    billing: 'license',
    'license-offer': 'new-commerce',
    term: 'extended',
  },
  'other-provider': { ...usualStart, goal: 'take-over', channel: 'this-partner' },
  'azure-in-place': { ...usualStart, goal: 'support', channel: 'csp-partner', billing: 'usage' },
  'mca-enterprise-azure': { ...usualStart, goal: 'take-over', channel: 'mca-enterprise', billing: 'usage' },
  'keep-and-add': { ...usualStart, goal: 'add', channel: 'ea', billing: 'usage' },
  school: { ...usualStart, goal: 'add', channel: 'microsoft-direct', billing: 'license', segment: 'education' },
  'government-in-gcc': {
    ...usualStart,
    goal: 'add',
    channel: 'microsoft-direct',
    billing: 'license',
    segment: 'government-gcc',
  },
  'customer-is-partner': { cloud: 'public', customer: 'csp-partner', goal: 'support' },
  'us-government': { cloud: 'us-government' },
} as const satisfies Record<string, Known>;

/** A common situation's id. */
export type SituationId = keyof typeof situations;
