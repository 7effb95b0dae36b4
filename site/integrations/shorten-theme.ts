import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { minify } from 'terser';

/** Shortens the script that sets the colors: it is copied as it was written, and every page waits for it. */
export const shortenTheme: AstroIntegration = {
  name: 'shorter theme',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const file = new URL('theme.js', dir);
      const { code = '' } = await minify(await readFile(file, 'utf8'));
      await writeFile(file, code);
    },
  },
};
