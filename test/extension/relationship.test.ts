import type { Page } from 'playwright';
import { messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose, guide, type OpenExtension, openExtension, portalAddress } from './open-extension.ts';
import { visit } from './reveal.ts';
import { openSituation } from './use-guide.ts';

const words = await messages('en');
const { facts, checks, extension } = words;

let open: OpenExtension;
let page: Page;

beforeAll(async () => {
  open = await openExtension();
  page = open.page;
});
afterAll(() => open.close());

const see = (id: string) => openSituation(page, id);
const press = (label: string) => guide(page).getByRole('button', { name: label, exact: false }).first().click();

describe('the relationship between the partner and the customer', () => {
  const reach = async () => {
    await press(facts.goal.answers.support.label);
    await press(facts.channel.answers.ea.label);
    await press(facts.billing.answers.license.label);
  };
  const relationship = () => guide(page).getByLabel(checks.relationship.question);
  const check = () => guide(page).locator('.check', { hasText: checks.relationship.question });
  const steps = (state: string) => guide(page).locator(`.steps li${state}`);

  test('ticks off the steps already done where granular permission is running', async () => {
    await see('admin-relationships');
    await reach();
    expect(await relationship().inputValue()).toBe('reseller-with-admin');
    expect(await steps(':not(.done)').count()).toBe(0);
    expect(await check().textContent()).toContain(extension.origins.page);
  });

  test('is missing for a customer who has granted administration only, whose permission is there', async () => {
    await see('gdap-only');
    await reach();
    await expect.poll(() => relationship().inputValue()).toBe('admin-only');
    expect(await steps('.done').count()).toBe(3);
    await steps('.done').filter({ hasText: words.steps['request-gdap'] }).waitFor();
    await steps(':not(.done)').filter({ hasText: words.steps['request-relationship'] }).waitFor();
  });

  test.each([
    'subscriptions',
    'subscriptions-2021',
    'subscriptions-unrecognizable',
    'users',
    'account',
    'service-management',
  ])('is implied by the section of subscriptions, and nothing before permission is left to do: %s', async (id) => {
    await see(id);
    await reach();
    await expect.poll(() => relationship().inputValue()).toBe('reseller');
    expect(await check().textContent()).toContain(extension.origins.inferred);
    expect(await check().textContent()).toContain(extension.guide.atLeast);
    expect(await steps(':not(.done)').first().textContent()).toContain(words.steps['request-gdap']);
  });

  test('is what the partner says, once the partner says it', async () => {
    await see('users');
    await reach();
    await choose(relationship(), 'none');
    await expect.poll(() => steps('.done').count()).toBe(0);
    expect(await check().textContent()).not.toContain(extension.origins.inferred);
    expect(await check().textContent()).not.toContain(extension.guide.atLeast);
  });

  test('is what the page shows rather than what was answered on an earlier visit', async () => {
    const settings = await open.context.newPage();
    await settings.goto(open.own('options.html'));
    await settings.getByLabel(extension.options.remember).check();
    await page.bringToFront();
    await see('users');
    await reach();
    await choose(relationship(), 'none');
    await expect.poll(() => steps('.done').count()).toBe(0);
    await see('users');
    await expect.poll(() => relationship().inputValue()).toBe('reseller');
    expect(await check().textContent()).toContain(extension.origins.inferred);
    await guide(page)
      .locator('.facts li', { hasText: facts.channel.label })
      .getByText(extension.origins.kept)
      .waitFor();
    await press(words.tree.start);
    await guide(page).getByRole('heading', { name: facts.goal.question }).waitFor();
    await see('users');
    await guide(page).getByRole('heading', { name: facts.goal.question }).waitFor();
    await settings.getByLabel(extension.options.remember).uncheck();
    await settings.close();
  });

  test('is implied by a row of the customer list, and by none of the list of granular permissions', async () => {
    const settings = await open.context.newPage();
    await settings.goto(open.own('options.html'));
    await settings.getByLabel(extension.options.markers).check();
    await page.bringToFront();
    for (const [list, value] of [
      ['customers/list', 'reseller'],
      ['customers/granularadminaccess/list', ''],
    ] as const) {
      await visit(page, portalAddress(list));
      await guide(page).locator('.marker').first().click();
      await reach();
      await expect.poll(() => relationship().inputValue()).toBe(value);
      expect((await check().textContent())?.includes(extension.origins.list)).toBe(value !== '');
    }
    await settings.getByLabel(extension.options.markers).uncheck();
    await settings.close();
  });
});
