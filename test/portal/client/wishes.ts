import { readWishes } from '../switches.ts';

/**
 * The wishes in the address this document was loaded from; navigating within the application keeps them.
 * In Node, where only the situations of a page are read, there is no address.
 */
export const wishes = readWishes(globalThis.location?.search ?? '');
