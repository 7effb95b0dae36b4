import { readdirSync } from 'node:fs';
import { locales } from 'rules';
import { expect, test } from 'vitest';
import { siteFolder } from '../tools/ensure-built.ts';
import { isPage, pageAt } from './drive/open-site.ts';

const pages = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
  // Short addresses are copies of pages that are tested.
  .filter((file) => file.endsWith('.html') && !file.startsWith('c/'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`);
const languageOf = (path: string): string | undefined => locales.find((locale) => path.startsWith(`/${locale}/`));
const targets = (html: string): { href: string; tag: string }[] =>
  [...html.matchAll(/<(?:a|link)\s[^>]*href="([^"]*)"[^>]*>/g)].map(([tag, href = '']) => ({
    tag,
    href: href.replaceAll('&amp;', '&'),
  }));

/** Looks up each path once: pages link to the same few paths thousands of times. */
function once<Found>(find: (path: string) => Found): (path: string) => Found {
  const known = new Map<string, Found>();
  return (path) => {
    const found = known.get(path) ?? find(path);
    known.set(path, found);
    return found;
  };
}
const isBuilt = once(isPage);
const partsOf = once((path) => new Set([...pageAt(path).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)));
const linksOn = once((path) => targets(pageAt(path)).filter(({ href }) => !/^(?:https?|mailto):/.test(href)));

test('there are pages to test', () => {
  expect(pages.length).toBeGreaterThan(900);
});

test('every link within the site leads to a page or a file that was built', () => {
  const missing = new Set<string>();
  for (const page of pages)
    for (const { href } of linksOn(page)) {
      const { pathname, hash } = new URL(href, `https://site.test${page}`);
      if (!isBuilt(pathname)) missing.add(`${page} → ${href}`);
      else if (hash && !partsOf(pathname).has(decodeURIComponent(hash.slice(1))))
        missing.add(`${page} → ${href} (no such part)`);
    }
  expect([...missing].slice(0, 20)).toEqual([]);
});

test('every link stays in its language, except in the language menu', () => {
  const strays = new Set<string>();
  for (const page of pages) {
    const language = languageOf(page);
    if (!language) continue;
    for (const { href, tag } of linksOn(page)) {
      if (/ lang=/.test(tag)) continue;
      const { pathname } = new URL(href, `https://site.test${page}`);
      const other = languageOf(pathname);
      if (other && other !== language) strays.add(`${page} → ${href}`);
    }
  }
  expect([...strays]).toEqual([]);
});

test('links to sources lead to Microsoft’s own pages, to threads, and to copies in a fixed version', () => {
  const sources = new Set(
    pages
      .filter((path) => path.startsWith('/en/sources/'))
      .flatMap((path) => targets(pageAt(path)))
      .map(({ href }) => href)
      .filter((href) => href.startsWith('http')),
  );
  const outside = [...sources].filter((href) => !href.startsWith('http://localhost'));
  expect(outside.length).toBeGreaterThan(15);
  const own = /^https:\/\/learn\.microsoft\.com\/(?:partner-center|microsoft-365)\/[\w/-]+$/;
  const thread = /^https:\/\/github\.com\/[^/]+\/[^/]+\/(?:pull|issues)\/\d+$/;
  const copy = /^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/[0-9a-f]{6,40}\//;
  for (const href of outside)
    expect(
      [own, thread, copy].some((form) => form.test(href)),
      href,
    ).toBe(true);
  expect(outside.filter((href) => copy.test(href)).length).toBeGreaterThan(15);
});
