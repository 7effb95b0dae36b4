import type { Page } from 'playwright';
import { customers } from '../../portal/customers.ts';
import { toQuery } from '../../portal/switches.ts';
import { guide, type OpenExtension, portalAddress } from './open-extension.ts';
import { closeOptions } from './use-guide.ts';

const [customer] = customers;
if (!customer) throw new Error('The mock portal needs a customer.');
const subscriptions = portalAddress(`customers/${customer.tenantId}/subscriptions`);
const list = (wish: Parameters<typeof toQuery>[0]) =>
  portalAddress(`customers/granularadminaccess/list${toQuery(wish)}`);

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

/** Time of the page's main thread in our content script, in milliseconds: the sum, and its longest stretch. */
interface Cost {
  readonly total: number;
  readonly longest: number;
}

/** A sample is taken every 0.2 ms; a much longer gap is time in which the machine ran something else. */
const longestSample = 2;

/** The time that the guide costs a page while something happens. */
async function spent(page: Page, doing: () => Promise<unknown>): Promise<Cost> {
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

/** The main-thread time until the pill is shown on the subscriptions page, in milliseconds, for several loads. */
export async function firstPaint({ page }: OpenExtension, loads: number): Promise<readonly number[]> {
  const totals: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    const { total } = await spent(page, async () => {
      await page.goto(subscriptions);
      await guide(page).waitFor({ state: 'attached' });
    });
    totals.push(total);
  }
  return totals;
}

/** The share of a core that the guide takes while the page changes itself a thousand times a second. */
export async function stormShare({ page }: OpenExtension): Promise<number> {
  await page.goto(list({ switches: ['mutation-storm'] }));
  await guide(page).waitFor({ state: 'attached' });
  // A page that is being built is read more often; this is about the hours after.
  await page.waitForTimeout(21_000);
  const seconds = 6;
  const { total } = await spent(page, () => page.waitForTimeout(seconds * 1000));
  return total / (seconds * 1000);
}

/** The longest stretch, in milliseconds, while 500 rows get their marks and are scrolled through. */
export async function longestWithRows({ page, context, own }: OpenExtension): Promise<number> {
  const settings = await context.newPage();
  await settings.goto(own('options.html#portal'));
  await settings.locator('input[name=markers]').check();
  await closeOptions(settings);
  await page.bringToFront();
  const { longest } = await spent(page, async () => {
    await page.goto(list({ switches: ['rows-500'] }));
    await guide(page).waitFor({ state: 'attached' });
    await page.waitForTimeout(3000);
    await page.mouse.move(700, 500);
    for (let turn = 0; turn < 10; turn += 1) {
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(150);
    }
  });
  return longest;
}
