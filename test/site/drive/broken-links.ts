import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Every broken link of the built pages: files and pages outside the site's folder or not
 * there at all, and full addresses of the site that are not below its own.
 */
export async function brokenLinksOf(dist: string, host: string, folder: string): Promise<readonly string[]> {
  const broken = new Set<string>();
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
  for (const file of files) {
    const html = await readFile(join(dist, file), 'utf8');
    for (const [, address = ''] of html.matchAll(/ (?:href|src|content)="((?:\/|https?:)[^"]*)"/g)) {
      const path = address.startsWith(host) ? address.slice(host.length) : address;
      if (/^https:\/\//.test(path)) continue;
      const below = path.startsWith(folder) ? decodeURI(path.slice(folder.length).replace(/[?#].*/, '')) : undefined;
      const isThere =
        below !== undefined && existsSync(join(dist, below, below.endsWith('/') || below === '' ? 'index.html' : ''));
      if (!isThere) broken.add(`${file}: ${address}`);
    }
  }
  return [...broken].slice(0, 20);
}
