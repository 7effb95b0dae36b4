import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forApache } from './for-apache.ts';
import { forAzure } from './for-azure.ts';
import { forCaddy } from './for-caddy.ts';
import { forCdn } from './for-cdn.ts';
import { forNginx } from './for-nginx.ts';
import { headerRules } from './headers.ts';
import { styleAttributesAway } from './style-attributes.ts';

/** Files for the host itself, read by it and sent to nobody. */
const forHosts = ['_headers', 'staticwebapp.config.json', '.htaccess', '.nojekyll'];

/** Makes the built folder ready for a host: no styles a strict policy would refuse, and the headers in every form. */
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
        .filter((name) => !forHosts.includes(name))
        .sort();
      const rules = headerRules(base, topLevel);
      await writeFile(new URL('_headers', dir), forCdn(rules));
      await writeFile(new URL('staticwebapp.config.json', dir), forAzure(rules));
      await writeFile(new URL('.htaccess', dir), forApache(rules, base));
      await writeFile(new URL('../nginx.conf', dir), forNginx(rules, base));
      await writeFile(new URL('../Caddyfile', dir), forCaddy(rules, base));
      logger.info(
        `headers for ${topLevel.length} files and folders; for nginx and Caddy in ${fileURLToPath(new URL('..', dir))}`,
      );
    },
  },
});
