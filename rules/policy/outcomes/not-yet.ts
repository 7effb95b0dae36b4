import type { Outcomes } from './outcome.ts';

/** The partner cannot now, but later: when a term ends, or when Microsoft offers a way. */
export const notYet = {
  'wait-or-cancel': {
    verdict: 'not-yet',
    part: 'none',
    link: 'request',
    actions: ['see-alternative', 'see-alternative'],
    plan: ['choose-wait-or-cancel', 'stop-renewal', 'relationship', 'order'],
    mails: {},
    warnings: ['W4', 'W5'],
    alternatives: ['support-meanwhile'],
    caveats: [],
  },
  'wait-for-term-end': {
    verdict: 'not-yet',
    part: 'none',
    link: 'request',
    actions: ['see-alternative', 'see-alternative'],
    plan: ['stop-renewal', 'wait-for-end', 'relationship', 'order'],
    mails: {},
    warnings: ['W5', 'W6', 'W14'],
    alternatives: ['support-meanwhile'],
    caveats: [],
  },
  'no-transfer-path': {
    verdict: 'not-yet',
    part: 'none',
    link: 'none',
    actions: ['see-alternative', 'see-alternative'],
    plan: ['check-later'],
    mails: {},
    warnings: [],
    alternatives: ['support-azure-in-place', 'azure-role'],
    caveats: [],
  },
} as const satisfies Outcomes;
