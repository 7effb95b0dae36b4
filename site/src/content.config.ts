import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { siteLocales } from './context/site-locales.ts';

/** The help pages of the languages that are built; Starlight would take the others for pages without a language. */
const written = siteLocales.map((locale) => `${locale}/**/*.mdx`);

export const collections = {
  docs: defineCollection({
    // IDs are the paths unchanged: in lower case, pt-BR would no longer be the name of a language.
    loader: glob({
      base: './src/content/docs',
      pattern: written,
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: docsSchema(),
  }),
};
