import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forAzure } from './for-azure.ts';
import { forCdn } from './for-cdn.ts';
import { forNginx } from './for-nginx.ts';
import { headerRules } from './headers.ts';
import { styleAttributesAway } from './style-attributes.ts';

/** Makes the built folder ready for a host: no styles a strict policy would refuse, and the headers in three forms. */
export const hosting = (base: string): AstroIntegration => ({
  name: 'hosting',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const entries = await readdir(dir, { recursive: true, withFileTypes: true });
      const helpPages = entries.filter(
        ({ name, parentPath }) => name === 'index.html' && parentPath.includes('/help/'),
      );
      for (const { name, parentPath } of helpPages) {
        const file = `${parentPath}/${name}`;
        await writeFile(file, styleAttributesAway(await readFile(file, 'utf8')));
      }
      const topLevel = (await readdir(dir, { withFileTypes: true }))
        .map((entry) => entry.name + (entry.isDirectory() ? '/' : ''))
        .filter((name) => !['_headers', 'staticwebapp.config.json', '.nojekyll'].includes(name))
        .sort();
      const rules = headerRules(base, topLevel);
      await writeFile(new URL('_headers', dir), forCdn(rules));
      await writeFile(new URL('staticwebapp.config.json', dir), forAzure(rules, base));
      const nginx = new URL('../nginx.conf', dir);
      await writeFile(nginx, forNginx(rules, base));
      logger.info(`headers for ${topLevel.length} files and folders; for nginx: ${fileURLToPath(nginx)}`);
    },
  },
});
