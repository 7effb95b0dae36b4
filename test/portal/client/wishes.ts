import { readWishes } from '../switches.ts';

/** What the address this document was loaded from asked for; navigating within the application keeps it. */
export const wishes = readWishes(location.search);
