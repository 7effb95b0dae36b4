import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { dayName, fill, messages } from 'rules';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { siteFolder } from '../tools/ensure-built.ts';
import { listen, shut } from '../tools/listen.ts';
import { type Served, serve } from '../tools/serve.ts';

const words = await messages('en');
const { offline, check } = words.site;
const billing = 'en/decide/cloud=public/customer=end-customer/goal=support/channel=ea/';
const needed = [
  '_astro',
  '_headers',
  '404.html',
  'theme.js',
  'permalink.js',
  'favicon.svg',
  'sw.js',
  'en/words.json',
  'en/offline',
  'en/checks',
];
const shown = ['tr/words.json', 'tr/offline', 'tr/checks', 'en/help/roles', 'en/help/request', billing];

let folder: string;
let served: Served;
let browser: OpenChromium;
let page: Page;

/** The part of the built site that these tests read, in a separate folder that a test may change. */
const copyOfSite = (): string => {
  const copy = mkdtempSync(join(tmpdir(), 'site-'));
  for (const each of [...needed, ...shown]) cpSync(join(siteFolder, each), join(copy, each), { recursive: true });
  return copy;
};

const change = (file: string, from: string | RegExp, to: string): void => {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
};

const open = (path: string) => page.goto(`${served.url}/${path}`);
const heading = () => page.locator('h1').first().textContent();
const copyNotice = () => page.locator('.offline-copy').filter({ visible: true });
const goOffline = () => served.close();
const goOnline = async () => {
  served = await serve(folder, { port: served.port });
};
/** Until everything that the open page needs is on the device. */
const kept = (path: string) =>
  page.waitForFunction(
    `(async () => (await navigator.serviceWorker.ready) && navigator.serviceWorker.controller &&
      (await caches.match('/${path}')) && (await caches.match('/en/words.json')))()`,
  );

beforeAll(async () => {
  browser = await openChromium();
});

// Every test has its own server on another port: to the browser, another site.
beforeEach(async () => {
  folder = copyOfSite();
  served = await serve(folder);
  page = await browser.context.newPage();
  page.setDefaultTimeout(20_000);
});

afterEach(async () => {
  await page.close();
  await served.close();
});

afterAll(() => browser.close());

describe('a reader without a network', () => {
  test('sees the pages opened before, as copies that name the day of their rules, and the current page again later', async () => {
    await open(billing);
    await kept(billing);
    await goOffline();
    await open(billing);
    expect(await heading()).toBe(words.facts.billing.question);
    const day = (await page.locator('#tree').getAttribute('data-built-on')) ?? '';
    expect(await copyNotice().textContent()).toBe(fill(offline.copy, { day: dayName('en', day) }));
    await goOnline();
    await open(billing);
    expect(await heading()).toBe(words.facts.billing.question);
    expect(await copyNotice().count()).toBe(0);
  });

  test('gets the answer of every state of the tree, opened before or not, and continues from there', async () => {
    await open('en/help/roles/');
    await kept('en/help/roles/');
    await goOffline();
    await open(`${billing}billing=license/`);
    await page.getByRole('heading', { level: 1, name: words.outcomes['request-relationship'].title }).waitFor();
    expect(await copyNotice().count()).toBe(1);
    await open('en/decide/');
    await page.locator('.beginning .answers a').first().click();
    await page.getByRole('heading', { level: 1, name: words.facts.channel.question }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: words.facts.channel.question }).waitFor();
    expect(browser.outside).toEqual([]);
  });

  test('gets the answer of every permalink, opened before or not', async () => {
    await open('en/help/roles/');
    await kept('en/help/roles/');
    await goOffline();
    await open('c/en-1rf5-0/?role=helpdesk-agent');
    await page.getByRole('heading', { level: 1, name: words.outcomes['request-relationship'].title }).waitFor();
    expect(await page.locator('#check-role').inputValue()).toBe('helpdesk-agent');
    expect(await copyNotice().count()).toBe(1);
  });

  test('is told about a page that is not on the device, with a link to the questions', async () => {
    await open('en/help/roles/');
    await kept('en/help/roles/');
    await goOffline();
    await open('en/help/request/');
    expect(await heading()).toBe(offline.title);
    await page.getByRole('main').getByRole('link', { name: check }).click();
    await page.getByRole('heading', { level: 1, name: words.site.start.title }).waitFor();
  });
});

test('a new version replaces every answer kept before, and the files kept with it', async () => {
  await open('en/help/roles/');
  await kept('en/help/roles/');
  const [before] = (await page.evaluate('caches.keys()')) as string[];
  change('en/help/roles/index.html', /<h1[^>]*>[^<]*/, '<h1 id="_top">The new answer');
  change('sw.js', /"version":"\w+"/, '"version":"another"');
  await open('en/help/roles/');
  expect(await heading()).toBe('The new answer');
  await page.waitForFunction(`caches.keys().then((names) => names.length === 1 && names[0] !== '${before}')`);
  await goOffline();
  await open('en/help/roles/');
  expect(await heading()).toBe('The new answer');
  expect(await copyNotice().count()).toBe(1);
});

test('a failing server does not hide the files on the device', async () => {
  await open(billing);
  await kept(billing);
  await goOffline();
  const broken = createServer((_, response) => response.writeHead(503).end('unavailable'));
  await listen(broken, served.port);
  await open(billing);
  expect(await heading()).toBe(words.facts.billing.question);
  expect(await copyNotice().count()).toBe(1);
  await shut(broken);
});

test('a network that answers for every site never replaces the files on the device', async () => {
  await open(billing);
  await kept(billing);
  await goOffline();
  const signIn = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in to this network</h1>'),
  );
  await listen(signIn, served.port);
  await open(billing);
  expect(await heading()).toBe(words.facts.billing.question);
  expect(await copyNotice().count()).toBe(1);
  await open('en/help/roles/');
  const again = (await page.evaluate(
    `(async () => (await fetch('/en/words.json')).headers.get('content-type'))()`,
  )) as string;
  expect(again).toContain('json');
  await shut(signIn);
  await open(`${billing}billing=license/`);
  await page.getByRole('heading', { level: 1, name: words.outcomes['request-relationship'].title }).waitFor();
  const held = (await page.evaluate(
    `(async () => { const cache = await caches.open((await caches.keys())[0]);
      return Promise.all((await cache.matchAll()).map(async (each) => (await each.text()).includes('Sign in to this'))) })()`,
  )) as boolean[];
  expect(held).not.toContain(true);
});

test('the tree works without an error in a frame without its own origin', async () => {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  const around = createServer((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<iframe sandbox="allow-scripts" width="800" height="800" src="${framed.url}/${billing}"></iframe>`),
  );
  const framed = await serve(folder, { frameAncestors: '*' });
  await page.goto(`http://127.0.0.1:${await listen(around)}/`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { level: 1, name: words.facts.billing.question }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(problems).toEqual([]);
  await shut(around);
  await framed.close();
});

test('a device without room shows every page from the network', async () => {
  const session = await browser.context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: served.url, quotaSize: 1000 });
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  for (const path of [billing, 'en/help/roles/', billing]) {
    await open(path);
    await page.waitForTimeout(300);
    expect(await copyNotice().count()).toBe(0);
  }
  await page.locator('a[data-answer="license"]').click();
  await page.getByRole('heading', { level: 1, name: words.outcomes['request-relationship'].title }).waitFor();
  expect(problems).toEqual([]);
});
