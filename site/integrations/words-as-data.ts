import type { AstroUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { readonly name: string }>;

/** The words of a language, one file a room. */
const words = /[\\/]rules[\\/]words[\\/][^\\/]+[\\/][^\\/]+\.ts$/;

/**
 * Has Astro take words for data and not for code, so that a changed sentence draws the pages of its own language again
 * and leaves those of the others: `cacheKey` identifies the words a page is drawn from. The name of the mark is Astro's own
 * and not documented; should it change, every page is drawn again, as without it.
 */
export const wordsAsData: Plugin = {
  name: 'words as data',
  transform: (_, id) => (words.test(id) ? { meta: { astroIncremental: { kind: 'content-data' } } } : undefined),
};
