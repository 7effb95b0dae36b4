import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Locale, locales, messages, states, toPath } from 'rules';
import { afterAll, describe, expect, test } from 'vitest';
import { openChromium } from '../browser/chromium.ts';
import { chromiumTab } from '../browser/chromium-tab.ts';
import { openFirefox } from '../browser/firefox.ts';
import type { Tab } from '../browser/tab.ts';
import { inTwo } from '../in-two.ts';
import { siteFolder } from '../tools/ensure-built.ts';
import { folderCopy } from '../tools/hosts/folder-copy.ts';
import { pageAt } from './drive/open-site.ts';

const address = 'https://help.example.com/';
const files = await folderCopy({ dist: siteFolder, day: '2026-11-30', address });
const textOf = (file: string): string => Buffer.from(files.get(file) ?? '').toString();
const pages = [...files.keys()].filter((file) => file.endsWith('.html'));

const folder = mkdtempSync(join(tmpdir(), 'a copy ü-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const [file, content] of files) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

test('every link leads to a file of the copy and a part that is there', () => {
  const parts = new Map(
    pages.map((page) => [page, new Set([...textOf(page).matchAll(/\sid="(.*?)"/g)].map(([, id]) => id))]),
  );
  const missing = new Set<string>();
  let links = 0;
  for (const page of pages)
    for (const [, link = ''] of textOf(page).matchAll(/\s(?:href|src)="(.*?)"/g)) {
      if (/^(?:https?|mailto):/.test(link)) continue;
      links += 1;
      const [path = '', part] = link.split('#');
      const file = path === '' ? page : posix.join(posix.dirname(page), decodeURI(path));
      if (path.startsWith('/') || !files.has(file)) missing.add(`${page} → ${link}`);
      // The check of a list needs scripts, so its parts are missing.
      else if (part && !file.endsWith('/bulk/index.html') && !parts.get(file)?.has(decodeURIComponent(part)))
        missing.add(`${page} → ${link} (no such part)`);
    }
  expect([...missing].slice(0, 20)).toEqual([]);
  expect(links).toBeGreaterThan(10_000);
});

test('it has the page of every question and every answer of today', () => {
  for (const locale of locales)
    for (const { known } of states()) expect(pages).toContain(`${locale}/decide/${toPath(known)}index.html`);
});

test('it has no part that is useless in a folder', () => {
  expect([...files.keys()].filter((file) => /\.(?:js|webmanifest)$|^(?:card|pagefind)\/|_headers/.test(file))).toEqual(
    [],
  );
  const useless = /<script|<link rel="canonical"|"og:url"|class="share"/;
  const built = pageAt('/en/decide/cloud=public/customer=end-customer/goal=support/channel=ea/billing=license/');
  for (const part of useless.source.split('|')) expect(built).toContain(part);
  for (const page of pages) expect(textOf(page), page).not.toMatch(useless);
});

test('every page says that it is a copy, and from which day', () => {
  for (const page of pages.filter((name) => name !== 'index.html'))
    expect(
      textOf(page).match(/class="offline-copy"(?! hidden)[^>]*>[^<]*2026[^<]*<a href="[^"]*index\.html#/g),
      page,
    ).toHaveLength(1);
});

test.each(locales)('it fits on Windows, and says how long its paths are (%s)', async (locale) => {
  const longest = Math.max(...[...files.keys()].map((file) => file.length));
  expect(longest).toBeLessThan(220);
  const { folderCopy: words } = await messages(locale);
  expect(textOf('index.html')).toContain(words.windows.split('{count}').join(String(longest)).replaceAll('&', '&amp;'));
  expect(textOf('index.html')).toContain(`<a href="${address}">`);
});

const browsers = {
  Chromium: async () => {
    const { context, close } = await openChromium({ colorScheme: 'light' });
    return { newTab: async () => chromiumTab(await context.newPage()), close };
  },
  Firefox: openFirefox,
};

describe.each(Object.entries(browsers))('from a folder, in %s', async (_, open) => {
  const { newTab, close } = await open();
  afterAll(close);

  /** Follows the first link that fits, as the browser itself resolves it. */
  const follow = async (tab: Tab, link: string) => {
    const target = await tab.evaluate<string | null>(`document.querySelector(${JSON.stringify(link)})?.href ?? null`);
    expect(target, link).toMatch(/^file:/);
    await tab.open(target ?? '');
  };
  const heading = (tab: Tab) => tab.evaluate<string>('document.querySelector("h1").textContent.trim()');
  const looksRight = (tab: Tab) =>
    tab.evaluate<boolean>(`[...document.querySelectorAll('link[rel=stylesheet]')].every(({ sheet }) => sheet)
      && [...document.querySelectorAll('.unscripted')].every((part) => getComputedStyle(part).display !== 'none')
      && getComputedStyle(document.body).backgroundColor !== 'rgba(0, 0, 0, 0)'
      && document.documentElement.scrollWidth <= innerWidth`);

  test.each(inTwo('ja'))('a reader finds an answer, reads help and changes the language (%s)', async (locale) => {
    const words = await messages(locale);
    const other = locales.find((each) => each !== locale) as Locale;
    const tab = await newTab();
    await tab.open(pathToFileURL(join(folder, 'index.html')).href);
    expect(await tab.evaluate(`document.getElementById('${locale}').innerText`)).toContain(
      words.folderCopy.missing.list,
    );
    expect(await looksRight(tab)).toBe(true);

    await follow(tab, `#${locale} a.button`);
    expect(await looksRight(tab)).toBe(true);
    await follow(tab, 'a[href*="goal=support"]');
    expect(await heading(tab)).toBe(words.facts.channel.question);
    expect(await looksRight(tab)).toBe(true);
    await follow(tab, 'a[data-answer=ea]');
    await follow(tab, 'a[data-answer=license]');
    expect(await heading(tab)).toBe(words.outcomes['request-relationship'].title);
    expect(await looksRight(tab)).toBe(true);

    await follow(tab, `.languages a[lang="${other}"]`);
    expect(await heading(tab)).toBe((await messages(other)).outcomes['request-relationship'].title);
    await follow(tab, `.languages a[lang="${locale}"]`);

    await follow(tab, '.offline-copy a');
    expect(await tab.evaluate('location.hash')).toBe(`#${locale}`);
    await follow(tab, `#${locale} a[href$="help/hosting/index.html"]`);
    expect(await looksRight(tab)).toBe(true);
    await follow(tab, 'a[href$="/roles/index.html"]');
    expect(await heading(tab)).not.toBe('');
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
});
