import type { Page } from 'playwright';
import { fill, messages } from 'rules';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { customers } from '../portal/customers.ts';
import { guide, type OpenExtension, openExtension, portalAddress } from './drive/open-extension.ts';
import { type OwnWorld, ownWorld } from './drive/own-world.ts';
import { visit } from './drive/reveal.ts';
import { answer, closeOptions } from './drive/use-guide.ts';

const words = await messages('en');
const { facts, extension } = words;
const [bakery, shipyard] = customers;
if (!bakery || !shipyard) throw new Error('The mock portal needs two customers.');

let open: OpenExtension;
let page: Page;
let world: OwnWorld;

beforeAll(async () => {
  open = await openExtension();
  page = open.page;
  world = await ownWorld(open);
});
afterAll(() => open.close());

const heading = (name: string) => guide(page).getByRole('heading', { name, exact: true });
const isFocused = (element: Element) => element.matches(':focus');

/** From now on our script gets replies of the background only when the test lets them through. */
const hold = `(() => {
  globalThis.held = [];
  globalThis.send ??= chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = async (message) => {
    const reply = await send(message);
    if (message.ask === 'view') await new Promise((go, fail) => held.push({ go, fail }));
    return reply;
  };
})()`;

const heldReplies = (count: number) => expect.poll(() => world.run<number>('held.length')).toBe(count);
const letThrough = (place: number) => world.run(`held[${place}].go()`);
const letFail = (place: number) => world.run(`held[${place}].fail(new Error('taken away'))`);

/** Goes to another page of the portal without a load, as the portal itself does. */
const go = (path: string) =>
  page.evaluate((address) => {
    history.pushState({}, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, portalAddress(path));

/** Waits until our script has handled a reply. */
const settle = () => page.waitForTimeout(300);

beforeEach(async () => {
  await visit(page, portalAddress(`customers/${bakery.tenantId}/account`));
  await guide(page).locator('.pill').waitFor();
  // Until the page is read as a whole, each reading asks again.
  await page.waitForTimeout(3500);
  await world.run(hold);
});

describe('while the background has not answered yet', () => {
  test('the panel opens at once, as its first question was requested earlier', async () => {
    await guide(page).locator('.pill').click();
    await heading(facts.goal.question).waitFor();
    expect(await heading(facts.goal.question).evaluate(isFocused)).toBe(true);
    expect(await world.run('held.length')).toBe(0);
  });

  test('the previous question keeps the focus, and a reply to an answer that was changed meanwhile is dropped', async () => {
    await guide(page).locator('.pill').click();
    await answer(page, ['goal', 'support']);
    await heldReplies(1);
    const pressed = guide(page).locator('button[name=goal][value=support]');
    expect(await heading(facts.goal.question).count()).toBe(1);
    expect(await pressed.evaluate(isFocused)).toBe(true);
    await answer(page, ['goal', 'take-over']);
    await heldReplies(2);
    await letThrough(1);
    await heading(facts.channel.question).waitFor();
    await letThrough(0);
    await settle();
    expect(await heading(facts.channel.question).evaluate(isFocused)).toBe(true);
    expect(await guide(page).locator('.premises').textContent()).toContain(extension.short['take-over']);
  });

  test('a request in progress is not sent again', async () => {
    await guide(page).locator('.pill').click();
    await answer(page, ['goal', 'support'], ['goal', 'support']);
    await heldReplies(1);
    await settle();
    await heldReplies(1);
  });
});

describe('the guide for a customer', () => {
  test('never shows replies about another one, even if they come late', async () => {
    await guide(page).locator('.pill').click();
    await answer(page, ['goal', 'support']);
    await heldReplies(1);
    await letThrough(0);
    await heading(facts.channel.question).waitFor();
    await answer(page, ['channel', 'ea']);
    await heldReplies(2);
    await go(`customers/${shipyard.tenantId}/account`);
    await expect.poll(() => guide(page).locator('.customer').textContent()).not.toBe(bakery.companyName);
    expect(await guide(page).locator('.heading, .premises, .choice').count()).toBe(0);
    await letThrough(1);
    await settle();
    expect(await guide(page).locator('.heading, .premises, .choice').count()).toBe(0);
    await expect.poll(() => world.run<number>('held.length')).toBeGreaterThan(2);
    for (let place = 2; place < (await world.run<number>('held.length')); place += 1) await letThrough(place);
    await heading(facts.goal.question).waitFor();
    expect(await guide(page).locator('.premises').textContent()).not.toContain(extension.short.support);
  });

  test('opens from the mark of its row once the reply about it is there, and the question gets the focus', async () => {
    const settings = await open.context.newPage();
    await settings.goto(open.own('options.html#portal'));
    await settings.getByLabel(extension.options.markers).check();
    await closeOptions(settings);
    await visit(page, portalAddress('customers/granularadminaccess/list'));
    const mark = guide(page).getByRole('button', { name: fill(extension.marker, { customer: shipyard.companyName }) });
    await mark.waitFor();
    await page.waitForTimeout(1000);
    await world.run(hold);
    await mark.focus();
    await page.keyboard.press('Enter');
    await heldReplies(1);
    expect(await guide(page).locator('.panel').count()).toBe(0);
    expect(await mark.evaluate(isFocused)).toBe(true);
    await letThrough(0);
    await heading(facts.goal.question).waitFor();
    expect(await heading(facts.goal.question).evaluate(isFocused)).toBe(true);
    expect(await guide(page).locator('.customer').textContent()).toBe(shipyard.companyName);
  });
});

describe('when the background does not answer', () => {
  test('it is asked once more; then the question stays, the reader is told, and the next click tries again', async () => {
    await guide(page).locator('.pill').click();
    await answer(page, ['goal', 'support']);
    await heldReplies(1);
    await letFail(0);
    await heldReplies(2);
    expect(await guide(page).getByText(extension.panel.broken).count()).toBe(0);
    await letFail(1);
    await guide(page).getByText(extension.panel.broken).waitFor();
    expect(await heading(facts.goal.question).count()).toBe(1);
    await answer(page, ['goal', 'take-over']);
    await heldReplies(3);
    await letThrough(2);
    await heading(facts.channel.question).waitFor();
    expect(await guide(page).getByText(extension.panel.broken).count()).toBe(0);
    expect(world.uncaught).toEqual([]);
  });
});
