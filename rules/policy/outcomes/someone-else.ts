import type { Outcomes } from './outcome.ts';

/** Somebody else has to act first, or knows more. */
export const someoneElse = {
  'ask-your-provider': {
    verdict: 'someone-else',
    part: 'none',
    link: 'none',
    plan: ['ask-provider'],
    mails: {},
    warnings: [],
    alternatives: ['azure-role'],
    caveats: [],
  },
  'refer-syndication': {
    verdict: 'someone-else',
    part: 'none',
    link: 'none',
    plan: ['ask-syndication-partner'],
    mails: {},
    warnings: [],
    alternatives: [],
    caveats: [],
  },
  'already-yours': {
    verdict: 'someone-else',
    part: 'none',
    link: 'none',
    plan: ['manage-in-partner-center'],
    mails: {},
    warnings: [],
    alternatives: [],
    caveats: [],
  },
  'find-the-seller': {
    verdict: 'someone-else',
    part: 'none',
    link: 'none',
    plan: ['look-at-the-invoice'],
    mails: {},
    warnings: [],
    alternatives: [],
    caveats: [],
  },
} as const satisfies Outcomes;
