import type { Page } from 'playwright';
import { fill, messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customers } from '../portal/customers.ts';
import { guide, type OpenExtension, openExtension, portalAddress } from './drive/open-extension.ts';
import { visit } from './drive/reveal.ts';
import { answer, openFacts, openGroups, openGuide, optionsSaved } from './drive/use-guide.ts';

const words = await messages('en');
const { facts, extension } = words;
const [bakery, shipyard] = customers;
if (!bakery || !shipyard) throw new Error('The mock portal needs two customers.');

let open: OpenExtension;
let page: Page;
let settings: Page;

beforeAll(async () => {
  open = await openExtension();
  page = open.page;
  settings = await open.context.newPage();
  await settings.goto(open.own('options.html'));
  await openGroups(settings);
});
afterAll(() => open.close());

/** Goes to another page of the portal without a load, as the portal itself does. */
const go = (path: string) =>
  page.evaluate((address) => {
    history.pushState({}, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, portalAddress(path));

const isFocused = (element: Element) => element.matches(':focus');

describe('a partner who closes the panel to look at the page', () => {
  test('finds the answers again, and none of another customer', async () => {
    await openGuide(page, `customers/${bakery.tenantId}/account`);
    await answer(page, ['goal', 'support']);
    await page.keyboard.press('Escape');
    await guide(page).locator('.pill').click();
    await guide(page).getByRole('heading', { name: facts.channel.question }).waitFor();
    await go(`customers/${shipyard.tenantId}/account`);
    await guide(page).getByRole('heading', { name: facts.goal.question }).waitFor();
  });

  test('moves the panel aside by its bar or its keys, and finds it there again', async () => {
    const left = async () => Math.round((await guide(page).locator('.panel').boundingBox())?.x ?? 0);
    const before = await left();
    // In a wide window it opens at the right edge.
    expect(before).toBe(1280 - 408 - 16);
    await guide(page).locator('.bar p').hover();
    await page.mouse.down();
    await page.mouse.move(700, 400, { steps: 4 });
    await page.mouse.up();
    const after = await left();
    expect(after).toBeLessThan(before - 100);
    await guide(page).locator('.heading').focus();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(left).toBe(after - 24);
    await guide(page).getByRole('button', { name: extension.panel.close }).click();
    await guide(page).locator('.pill').click();
    expect(await left()).toBe(after - 24);
  });
});

describe('one subscription', () => {
  const fact = (name: 'license-offer' | 'channel') => guide(page).locator('.facts li', { hasText: facts[name].label });
  const item = (place: number) => `customers/${shipyard.tenantId}/subscriptions/${shipyard.subscriptions[place]?.id}`;

  test('shows its status and the end of its term as on the page', async () => {
    await openGuide(page, item(0));
    await openFacts(page);
    const where = guide(page).locator('.details');
    await expect.poll(() => where.textContent()).toContain('Renews on');
    expect(await where.textContent()).toContain(extension.panel.ends);
  });

  test('overrides an answer that was given about another one', async () => {
    await answer(page, ['goal', 'take-over'], ['channel', 'csp-partner']);
    await guide(page).locator('button[name=change][value=license-offer]').click();
    await answer(page, ['license-offer', 'software']);
    await openFacts(page);
    await expect.poll(() => fact('license-offer').textContent()).toContain(extension.origins.you);
    await go(item(1));
    await expect.poll(() => fact('license-offer').count()).toBe(0);
    await fact('license-offer').getByText(extension.origins.page).waitFor();
    expect(await fact('license-offer').textContent()).toContain(facts['license-offer'].answers['new-commerce'].label);
  });

  test('is the partner’s own when it names the partner as its reseller', async () => {
    await settings.getByLabel(extension.profile.partnerId.label).fill('9000001');
    await settings.getByLabel(extension.profile.partnerId.label).blur();
    await optionsSaved(settings);
    await openGuide(page, `customers/${bakery.tenantId}/subscriptions/${bakery.subscriptions[0]?.id}`);
    await guide(page).locator('.customer', { hasText: bakery.companyName }).waitFor();
    await guide(page).getByRole('heading', { name: words.outcomes['already-yours'].title }).waitFor();
    await openFacts(page);
    expect(await fact('channel').textContent()).toContain(extension.origins.page);
  });

  test('from another publisher says that its publisher may be the one to ask', async () => {
    const clinic = customers.find(({ companyName }) => companyName === 'Larkspur Clinic');
    await openGuide(page, `customers/${clinic?.tenantId}/subscriptions/${clinic?.subscriptions[1]?.id}`);
    await guide(page).getByText(extension.panel.otherPublisher).waitFor();
  });
});

describe('a partner who cancels a change', () => {
  test('goes back, and the answer is unchanged', async () => {
    await openGuide(page, `customers/${bakery.tenantId}/somethingnew`);
    await answer(page, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
    const heading = guide(page).getByRole('heading', { name: words.support.permission.title });
    await heading.waitFor();
    await openFacts(page);
    await guide(page).locator('button[name=change][value=channel]').click();
    await guide(page).getByRole('heading', { name: facts.channel.question }).waitFor();
    await guide(page).getByRole('button', { name: words.tree.back, exact: true }).click();
    await heading.waitFor();
    expect(await heading.evaluate(isFocused)).toBe(true);
  });
});

describe('a partner with marks in the list', () => {
  const mark = () =>
    guide(page).getByRole('button', { name: fill(extension.marker, { customer: shipyard.companyName }) });

  test('comes back to the mark it pressed, which now carries the verdict in word and color', async () => {
    await settings.getByLabel(extension.options.markers).check();
    await visit(page, portalAddress('customers/granularadminaccess/list'));
    const look = () => mark().getAttribute('class');
    await expect.poll(look).toBe('marker resting');
    await mark().focus();
    await page.keyboard.press('Enter');
    await answer(page, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
    await guide(page).getByRole('heading', { name: words.outcomes['request-relationship'].title }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(look).toBe('marker can');
    expect(await mark().textContent()).toContain(words.verdicts.can);
    await expect.poll(() => mark().evaluate(isFocused)).toBe(true);
    expect(await guide(page).locator('.marker-word').count()).toBe(1);
    const pill = await guide(page).locator('.pill').textContent();
    expect(pill).toContain(fill(extension.panel.checked.one ?? '', { count: '1' }));
    const { width = 0, height = 0 } = (await mark().boundingBox()) ?? {};
    expect(height).toBeLessThan(32);
    expect(width).toBeGreaterThan(height);
  });
});

describe('a partner with the pill in the way', () => {
  const pill = () => guide(page).locator('.pill');
  const place = async () => {
    const box = await pill().boundingBox();
    return { x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0) };
  };

  beforeAll(() => settings.evaluate(`chrome.storage.local.remove('spot')`));

  test('drags it elsewhere without opening it, and finds it there again', async () => {
    await visit(page, portalAddress(`customers/${bakery.tenantId}/users`));
    const before = await place();
    await pill().hover();
    await page.mouse.down();
    await page.mouse.move(before.x + 300, before.y - 200, { steps: 5 });
    await page.mouse.up();
    const after = await place();
    expect(after.x).toBeGreaterThan(before.x + 100);
    expect(after.y).toBeLessThan(before.y - 100);
    expect(await guide(page).locator('.panel').count()).toBe(0);
    await visit(page, portalAddress(`customers/${shipyard.tenantId}/users`));
    expect(await place()).toEqual(after);
  });

  test('moves it by keyboard, and it never leaves the window', async () => {
    const before = await place();
    await pill().focus();
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(place).toEqual({ x: before.x + 24, y: before.y });
    for (let press = 0; press < 60; press += 1) await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await place()).y).toBe(4);
    await page.setViewportSize({ width: 400, height: 400 });
    const box = await pill().boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(400);
    await page.setViewportSize({ width: 1280, height: 900 });
    await pill().click();
    const shown = await guide(page).locator('.panel').boundingBox();
    expect(shown?.y).toBeGreaterThanOrEqual(0);
    expect((shown?.x ?? 0) + (shown?.width ?? 0)).toBeLessThanOrEqual(1280);
  });
});
