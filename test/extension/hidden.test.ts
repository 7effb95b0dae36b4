import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';
import { messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumTab } from '../browser/chromium-tab.ts';
import { extensionId } from '../browser/extension-id.ts';
import type { Tab } from '../browser/tab.ts';
import { openUntouchedChromium, type UntouchedChromium } from '../browser/untouched-chromium.ts';
import { customers } from '../portal/customers.ts';
import { type Portal, startPortal } from '../portal/server.ts';
import { toQuery } from '../portal/switches.ts';
import { builtForChrome, portalAddress } from './drive/open-extension.ts';
import { reader, until } from './drive/reader.ts';

const words = await messages('en');
const [bakery, shipyard] = customers;
if (!bakery || !shipyard) throw new Error('The mock portal needs two customers.');

let portal: Portal;
let chromium: UntouchedChromium;
let page: Page;
let tab: Tab;
let other: Page;
let session: CDPSession;

beforeAll(async () => {
  portal = await startPortal();
  chromium = await openUntouchedChromium(builtForChrome, portal.port);
  page = await chromium.context.newPage();
  tab = await chromiumTab(page);
  session = await chromium.context.newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  other = await chromium.context.newPage();
  await other.goto(`chrome-extension://${extensionId(builtForChrome)}/options.html#portal`);
  await other.bringToFront();
  await other.locator('input[name=markers]').check();
});
afterAll(async () => {
  await chromium.close();
  await portal.close();
});

const tenMarks = () => until('ten marks', async () => (await reader(tab).count('.marker')) >= 10 || undefined);
const isHidden = (hidden: boolean) => expect.poll(() => page.evaluate('document.hidden')).toBe(hidden);

/** The number of calls of functions of the content script meanwhile: the browser counts every call. */
async function callsWhile(doing: () => Promise<unknown>): Promise<number> {
  await session.send('Profiler.takePreciseCoverage');
  await doing();
  const { result } = await session.send('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.endsWith('/content-scripts/guide.js'))
    .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0))
    .reduce((sum, calls) => sum + calls, 0);
}

/** The page gives its rows to other customers, as the portal does when it turns a page. */
const turnRows = `(() => {
  const rows = [];
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.id.startsWith('row-')) rows.push(element);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  for (const row of rows) row.id = row.id.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  return rows.length;
})()`;

describe('a hidden tab', () => {
  test('costs nothing: none of our code runs there, even while the page changes', async () => {
    await page.bringToFront();
    await page.goto(
      portalAddress(`customers/granularadminaccess/list${toQuery({ switches: ['mutation-storm'], skeletonMs: 0 })}`),
    );
    await tenMarks();
    expect(await callsWhile(() => pause(3000))).toBeGreaterThan(0);
    await other.bringToFront();
    await isHidden(true);
    await pause(1000);
    const calls = await callsWhile(async () => {
      for (let turn = 0; turn < 6; turn += 1) {
        expect(await page.evaluate(turnRows)).toBeGreaterThanOrEqual(10);
        await pause(1000);
      }
    });
    expect(calls).toBe(0);
  });

  test('shows the right marks as soon as it is seen again', async () => {
    await page.bringToFront();
    await isHidden(false);
    await tenMarks();
    expect(await callsWhile(() => pause(3000))).toBeGreaterThan(0);
  });

  test('shows the customer of the page that was opened meanwhile, and nothing of the previous one', async () => {
    const subscriptions = (tenant: string) => portalAddress(`customers/${tenant}/subscriptions`);
    await page.goto(subscriptions(bakery.tenantId));
    const guide = reader(tab);
    await guide.press(words.extension.panel.open);
    await guide.sees(bakery.companyName, '.customer');
    await guide.press(words.facts.goal.answers.support.label);
    await guide.sees(words.facts.channel.question, '.heading');
    await other.bringToFront();
    await isHidden(true);
    await page.evaluate(
      `history.pushState({}, '', ${JSON.stringify(subscriptions(shipyard.tenantId))}); dispatchEvent(new PopStateEvent('popstate'))`,
    );
    await pause(2000);
    await page.bringToFront();
    await guide.sees(shipyard.companyName, '.customer');
    await guide.sees(words.facts.goal.question, '.heading');
    expect(await guide.textOf('.panel')).not.toContain(bakery.companyName);
  });
});
