import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forApache } from './for-apache.ts';
import { forAzure } from './for-azure.ts';
import { forCaddy } from './for-caddy.ts';
import { forCdn } from './for-cdn.ts';
import { forNginx } from './for-nginx.ts';
import { headers } from './headers.ts';

/**
 * Starlight sizes its icons and indents its contents list by `style` attributes, which the site's policy refuses. Each
 * becomes a `data-` attribute that `starlight.css` knows.
 */
const styleAttributesAway = (html: string): string =>
  html.replaceAll(/ style="--(sl-icon-size|depth): ?([\w.]+);?"/g, ' data-$1="$2"');

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
      await writeFile(new URL('_headers', dir), forCdn(headers, base));
      await writeFile(new URL('staticwebapp.config.json', dir), forAzure(headers));
      await writeFile(new URL('.htaccess', dir), forApache(headers, base));
      await writeFile(new URL('../nginx.conf', dir), forNginx(headers, base));
      await writeFile(new URL('../Caddyfile', dir), forCaddy(headers, base));
      logger.info(`headers in ${fileURLToPath(dir)}; for nginx and Caddy in ${fileURLToPath(new URL('..', dir))}`);
    },
  },
});
