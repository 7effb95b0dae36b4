import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guide, type OpenExtension, openExtension, portalAddress } from './extension/open-extension.ts';
import { customers } from './portal/customers.ts';
import { toQuery } from './portal/switches.ts';

const [customer] = customers;
if (!customer) throw new Error('The mock portal needs a customer.');

let open: OpenExtension;
let page: Page;

beforeAll(async () => {
  open = await openExtension();
  page = open.page;
});
afterAll(() => open.close());

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

/** A sample is taken every 0.2 ms; a gap much longer is time in which the machine ran somebody else. */
const longestSample = 2;

/** Milliseconds of the page's main thread spent in our content script, and in its longest stretch, while something goes on. */
async function spent(doing: () => Promise<unknown>): Promise<{ total: number; longest: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await doing();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const nodes = profile.nodes as readonly ProfileNode[];
  const ours = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number, within: boolean) => {
    const node = byId.get(id);
    const inside = within || (node?.callFrame.url.includes('content-scripts/guide.js') ?? false);
    if (inside) ours.add(id);
    for (const child of node?.children ?? []) mark(child, inside);
  };
  const [root] = nodes;
  if (root) mark(root.id, false);
  let total = 0;
  let longest = 0;
  let stretch = 0;
  const deltas = profile.timeDeltas ?? [];
  (profile.samples ?? []).forEach((id, index) => {
    const time = Math.min((deltas[index + 1] ?? 0) / 1000, longestSample);
    stretch = ours.has(id) ? stretch + time : 0;
    if (ours.has(id)) total += time;
    longest = Math.max(longest, stretch);
  });
  return { total, longest };
}

describe('what the guide costs a page', () => {
  test('is at most 50 ms until the pill stands there', async () => {
    // The best of three: whatever else the machine does meanwhile is not the guide's.
    const totals: number[] = [];
    for (let load = 0; load < 3; load += 1) {
      const { total } = await spent(async () => {
        await page.goto(portalAddress(`customers/${customer.tenantId}/subscriptions`));
        await guide(page).waitFor({ state: 'attached' });
      });
      totals.push(total);
    }
    expect(Math.min(...totals)).toBeGreaterThan(0);
    expect(Math.min(...totals)).toBeLessThanOrEqual(50);
  });

  test('is at most 2 % of a core while the page changes itself a thousand times a second', async () => {
    await page.goto(portalAddress(`customers/granularadminaccess/list${toQuery({ switches: ['mutation-storm'] })}`));
    await guide(page).waitFor({ state: 'attached' });
    // A page that is being built is read more often; this is about the hours after.
    await page.waitForTimeout(21_000);
    const seconds = 6;
    const { total } = await spent(() => page.waitForTimeout(seconds * 1000));
    expect(total / (seconds * 1000)).toBeLessThanOrEqual(0.02);
  });

  test('is no stretch over 50 ms with 500 rows and their marks', async () => {
    const settings = await open.context.newPage();
    await settings.goto(open.own('options.html'));
    await settings.locator('input[name=markers]').check();
    await settings.close();
    await page.bringToFront();
    const { longest } = await spent(async () => {
      await page.goto(portalAddress(`customers/granularadminaccess/list${toQuery({ switches: ['rows-500'] })}`));
      await guide(page).waitFor({ state: 'attached' });
      await page.waitForTimeout(3000);
      await page.mouse.move(700, 500);
      for (let turn = 0; turn < 10; turn += 1) {
        await page.mouse.wheel(0, 600);
        await page.waitForTimeout(150);
      }
    });
    expect(longest).toBeLessThanOrEqual(50);
  });
});
