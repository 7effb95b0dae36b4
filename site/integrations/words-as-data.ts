import type { AstroUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { readonly name: string }>;

/** The words of a language, with one file for each room. */
const words = /[\\/]rules[\\/]words[\\/][^\\/]+[\\/][^\\/]+\.ts$/;

/**
 * Makes Astro treat words as data and not as code, so that a changed sentence draws the pages of its own language again
 * and leaves the others: `cacheKey` identifies the words a page is drawn from. The name of the mark is Astro's own
 * and not documented; should it change, every page is drawn again, as without it.
 */
export const wordsAsData: Plugin = {
  name: 'words as data',
  transform: (_, id) => (words.test(id) ? { meta: { astroIncremental: { kind: 'content-data' } } } : undefined),
};
