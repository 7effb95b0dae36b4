import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { issued, shortName, states } from 'rules';
import { folderOf, treeFolder } from '../src/address/address-of.ts';
import { siteLocales } from '../src/context/site-locales.ts';

/** How many files are copied at a time. */
const atOnce = 64;

/** The folder of each pinned page, and the folder of its short form, below the site's. */
const pairs = (): readonly (readonly [pinned: string, short: string])[] =>
  issued.editions.flatMap((edition) =>
    [...states(edition)].flatMap(({ known }) =>
      siteLocales.map(
        (locale) =>
          [`${locale}/${treeFolder(edition)}${folderOf(known)}`, `c/${locale}-${shortName(known, edition)}/`] as const,
      ),
    ),
  );

/**
 * Gives every pinned page its short address. It is a second copy of the page, canonical address included, not a
 * redirect: previews in chats and tickets run no script and follow no refresh.
 */
export const shortPages: AstroIntegration = {
  name: 'short pages',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const waiting = [...pairs()];
      const all = waiting.length;
      const copy = async () => {
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          const [pinned, short] = next;
          await mkdir(new URL(short, dir), { recursive: true });
          await copyFile(new URL(`${pinned}index.html`, dir), new URL(`${short}index.html`, dir));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, copy));
      logger.info(`${all} short addresses in ${fileURLToPath(new URL('c/', dir))}`);
    },
  },
};
