import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { seeTable, settled } from './on-page.ts';
import { type Portal, startPortal } from './server.ts';
import { situations } from './situations.ts';

let portal: Portal;
let browser: OpenChromium;

beforeAll(async () => {
  portal = await startPortal();
  browser = await openChromium({ portalPort: portal.port });
});

afterAll(async () => {
  await browser.close();
  await portal.close();
});

async function open(id: string) {
  const situation = situations.find((each) => each.id === id);
  if (situation === undefined) throw new Error(`There is no situation ${id}.`);
  await browser.page.goto(`https://partner.microsoft.com${situation.address}`);
  await settled(browser.page);
  return seeTable(browser.page);
}

describe('each switch changes the page as it says', () => {
  test('components have an unknown prefix', async () => {
    const first = (await open('gdap-list-random-prefix'))?.tag;
    const second = (await open('gdap-list-random-prefix'))?.tag;
    expect(first).toMatch(/^x\w+_he-data-grid$/);
    expect(second).not.toBe(first);
  });

  test('ids follow another pattern, or are not there', async () => {
    expect((await open('gdap-list-renamed-ids'))?.rowIds[0]).toMatch(/^record_/);
    const none = await open('gdap-list-no-ids');
    expect(none?.rowIds.join('')).toBe('');
    expect(none?.headIds.filter((id) => id.startsWith('cell-'))).toEqual([]);
    expect(none?.names[0]).toBe('Northlight Bakery');
  });

  test('a closed root shows its content to people and to no script', async () => {
    expect(await open('gdap-list-closed-root')).toBeUndefined();
    const session = await browser.context.newCDPSession(browser.page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    expect(nodes.map(({ name }) => name?.value)).toContain('cccc0000-0000-4000-8000-000000000001');
  });

  test('the table can be nested deeper than on any known page', async () => {
    expect((await open('gdap-list-deep-nesting'))?.depth).toBeGreaterThanOrEqual(9);
  });

  test('columns can be in another order, and more of them', async () => {
    expect((await open('gdap-list-column-reorder'))?.headIds.slice(1)).toEqual([
      'cell-tenantId-column-header',
      'cell-displayName-column-header',
    ]);
    expect((await open('gdap-list-extra-columns'))?.headIds).toHaveLength(5);
  });

  test('a table can be long, empty, or not have loaded', async () => {
    expect((await open('gdap-list-rows-500'))?.rowIds).toHaveLength(500);
    expect((await open('gdap-list-empty'))?.rowIds).toEqual([]);
    await open('gdap-list-error-banner');
    expect(await browser.page.getByRole('alert').textContent()).toContain('went wrong');
  });

  test('the page can be another customer’s than its address says', async () => {
    await open('subscriptions-wrong-customer');
    expect(browser.page.url()).toContain('000000000001/subscriptions');
    expect(await browser.page.locator('h1').textContent()).toBe('Driftwood Shipyard | Subscriptions');
  });

  test('a storm changes the page, its table included, about a thousand times a second', async () => {
    await open('subscriptions-mutation-storm');
    const [light, inTable] = await browser.page.evaluate(async () => {
      const seen = [0, 0] as [number, number];
      const observe = (index: 0 | 1, root: Node) => {
        const observer = new MutationObserver((records) => {
          seen[index] += records.length;
        });
        observer.observe(root, { subtree: true, childList: true, attributes: true });
      };
      const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const grids = roots
        .flatMap((root) => [...root.querySelectorAll('*')])
        .flatMap(({ shadowRoot }) => shadowRoot ?? []);
      observe(0, document.body);
      for (const root of grids) observe(1, root);
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      return seen;
    });
    for (const perSecond of [light / 2, inTable / 2]) {
      expect(perSecond).toBeGreaterThan(300);
      expect(perSecond).toBeLessThan(700);
    }
  });

  test('labels can be in another language, as far as public sources translate them', async () => {
    await open('subscriptions-de');
    expect(await browser.page.locator('h1').textContent()).toBe('Northlight Bakery | Abonnements');
    expect(await browser.page.evaluate(() => document.documentElement.lang)).toBe('de');
  });

  test('the portal can be dark while the system is light, and its rem can be small', async () => {
    await open('subscriptions-dark');
    const color = await browser.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(color).toBe('rgb(27, 26, 25)');
    await open('subscriptions-small-rem');
    expect(await browser.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('10px');
  });

  test('a replaced console shows no logged messages', async () => {
    const logged: string[] = [];
    browser.page.on('console', (message) => logged.push(message.text()));
    await open('subscriptions-console-overridden');
    await browser.page.evaluate(() => console.log('not shown'));
    expect(logged).toEqual([]);
  });

  test('a hostile page reads, presses and copies an overlay whose root is open', async () => {
    await open('subscriptions-hostile-scripts');
    await browser.page.evaluate(() => {
      const overlay = document.createElement('naive-overlay');
      overlay.attachShadow({ mode: 'closed' }).innerHTML = '<button>secret</button>';
      document.documentElement.append(overlay);
    });
    await expect.poll(() => browser.page.evaluate(() => window.stolen), { timeout: 10_000 }).toContain('secret');
    expect(await browser.page.locator('naive-overlay[data-fake]').count()).toBe(1);
  });
});
