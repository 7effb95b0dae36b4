import type { Answer } from '../facts.ts';

/**
 * The channels by who received the money, in the order they are asked for: twelve answers are too many for one list.
 */
export const channelGroups = {
  microsoft: ['microsoft-direct', 'advisor', 'open', 'ea', 'mca-enterprise', 'other-volume-licensing'],
  company: ['third-party', 'csp-partner', 'former-csp-partner', 'syndication-partner'],
  neither: ['this-partner', 'unknown'],
} as const satisfies Record<string, readonly Answer<'channel'>[]>;

/** A group of channels. */
export type ChannelGroup = keyof typeof channelGroups;
