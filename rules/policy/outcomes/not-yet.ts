import type { Outcomes } from './outcome.ts';

/** The partner cannot now, but later: when a term ends, or when Microsoft offers a way. */
export const notYet = {
  'wait-or-cancel': {
    verdict: 'not-yet',
    part: 'none',
    link: 'request',
    plan: ['choose-wait-or-cancel', 'turn-off-auto-renew', 'relationship', 'order'],
    mails: {},
    warnings: ['W4', 'W5'],
    alternatives: ['support-meanwhile'],
    caveats: [],
  },
  'wait-for-term-end': {
    verdict: 'not-yet',
    part: 'none',
    link: 'request',
    plan: ['turn-off-auto-renew', 'wait-for-end', 'relationship', 'order'],
    mails: {},
    warnings: ['W5', 'W6'],
    alternatives: ['support-meanwhile'],
    caveats: [],
  },
  'no-transfer-path': {
    verdict: 'not-yet',
    part: 'none',
    link: 'none',
    plan: ['check-later'],
    mails: {},
    warnings: [],
    alternatives: ['azure-role'],
    caveats: [],
  },
} as const satisfies Outcomes;
