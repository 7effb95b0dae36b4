import { readWishes } from '../switches.ts';

/**
 * What the address this document was loaded from asked for; navigating within the application keeps it.
 * In Node, where only the situations of a page are read, there is no address.
 */
export const wishes = readWishes(globalThis.location?.search ?? '');
