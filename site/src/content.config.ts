import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { siteLocales } from './context/site-locales.ts';

/** The help pages of the languages that are built; Starlight would take the others for pages without a language. */
const written = siteLocales.map((locale) => `${locale}/**/*.mdx`);

export const collections = {
  docs: defineCollection({
    // Ids are paths as they are: small letters would be another language than pt-BR.
    loader: glob({
      base: './src/content/docs',
      pattern: written,
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: docsSchema(),
  }),
};
