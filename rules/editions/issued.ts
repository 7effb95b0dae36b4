import type { Day } from '../policy/days/day.ts';
import type { Fact } from '../policy/facts.ts';

/**
 * Everything that addresses shared so far may contain, in the order it was first issued. Only ever add
 * at the end of a list: a place in these lists is part of permalinks, and what was issued is never used again
 * for something else, nor withdrawn.
 */
export const issued = {
  /**
   * The edition of the first release, then each edition since: a permalink names the one in which its answer last
   * changed.
   */
  editions: ['2026-08-20'],
  facts: {
    cloud: ['public', 'us-government', 'germany', 'china'],
    customer: ['end-customer', 'csp-partner', 'csp-partner-other-tenant'],
    goal: ['support', 'take-over', 'add'],
    channel: [
      'microsoft-direct',
      'advisor',
      'open',
      'ea',
      'mca-enterprise',
      'other-volume-licensing',
      'third-party',
      'csp-partner',
      'former-csp-partner',
      'syndication-partner',
      'this-partner',
      'unknown',
    ],
    billing: ['license', 'usage'],
    'license-offer': ['legacy', 'new-commerce', 'software'],
    'azure-offer': ['azure-legacy', 'azure-plan'],
    term: ['cancel-window', 'mid-term', 'ended', 'extended'],
    'current-partner': ['agrees', 'refuses'],
    'partner-type': ['direct-bill', 'indirect-provider', 'indirect-reseller', 'not-in-csp'],
    'ea-kind': ['direct', 'indirect', 'government'],
    'azure-designation': ['expert-msp', 'solutions-partner', 'frontier-distributor', 'none'],
    'other-admin': ['yes', 'no'],
  },
} as const satisfies { readonly editions: readonly Day[]; readonly facts: Readonly<Record<Fact, readonly string[]>> };
