import type { Outcome } from './outcome.ts';

/** An outcome that does not exist, with every part that an outcome needs. */
export const added = {
  verdict: 'can-by-moving',
  part: 'moves',
  market: 'license-move',
  link: 'request-then-transfer',
  actions: ['make-link', 'write-mail'],
  plan: ['tell-current-partner', 'relationship', 'order'],
  mails: { 'tell-current-partner': 'transfer-notice' },
  ready: 'license-transfer',
  warnings: ['W11', 'W13'],
  alternatives: ['support-meanwhile'],
  caveats: ['A16'],
} as const satisfies Outcome;
