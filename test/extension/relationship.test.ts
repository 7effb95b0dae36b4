import type { Page } from 'playwright';
import { fill, messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose, guide, type OpenExtension, openExtension, portalAddress } from './drive/open-extension.ts';
import { visit } from './drive/reveal.ts';
import { answer, closeOptions, openFacts, openGroups, openSituation } from './drive/use-guide.ts';

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
  const reach = () => answer(page, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
  /** The relationship as the page shows it, among the checks, or as the reader says it, above the steps. */
  const relationship = () =>
    guide(page).getByLabel(checks.relationship.question).or(guide(page).getByLabel(words.parts.whereAreYou));
  const openChecks = () => guide(page).locator('.folds > .fold').first().locator('summary').click();
  const check = () => guide(page).locator('.check', { hasText: checks.relationship.question });
  const soFar = (text: string) => guide(page).locator('.so-far', { hasText: text }).waitFor();
  const title = (text: string) => guide(page).getByRole('heading', { name: text, exact: true }).waitFor();
  const steps = (state: string) => guide(page).locator(`.steps li${state}`);
  const done = (count: number, all: number) =>
    guide(page).getByText(fill(words.parts.stepsDone.other, { count, all })).click();

  test('leaves nothing to do while granular permission is active', async () => {
    await see('admin-relationships');
    await reach();
    await title(words.support.done.title);
    await soFar(words.soFar['reseller-with-admin']);
    expect(await steps('').count()).toBe(0);
    await done(7, 7);
    expect(await steps(':not(.done)').count()).toBe(0);
    expect(await guide(page).locator('.composer').count()).toBe(0);
    await openChecks();
    expect(await relationship().inputValue()).toBe('reseller-with-admin');
    expect(await check().textContent()).toContain(extension.origins.page);
  });

  test('is missing for a customer who has granted only administration, and the permission is there', async () => {
    await see('gdap-only');
    await reach();
    await soFar(words.soFar['admin-only-shown']);
    await steps(':not(.done)').filter({ hasText: words.steps['request-relationship'] }).waitFor();
    await done(3, 7);
    await steps('.done').filter({ hasText: words.steps['request-gdap'] }).waitFor();
  });

  test.each([
    'subscriptions',
    'subscriptions-2021',
    'subscriptions-unrecognizable',
    'users',
    'account',
    'service-management',
  ])('follows from the section of subscriptions, and permission is the next thing to do: %s', async (id) => {
    await see(id);
    await reach();
    await title(words.support.permission.title);
    await soFar(words.soFar['reseller-shown']);
    expect(await steps(':not(.done)').first().textContent()).toContain(words.steps['request-gdap']);
    await openChecks();
    expect(await relationship().inputValue()).toBe('reseller');
    expect(await check().textContent()).toContain(extension.origins.inferred);
  });

  test('is as the partner says, once the partner says it', async () => {
    await see('users');
    await reach();
    await press(words.soFar.havePermission);
    await title(words.support.done.title);
    expect(await relationship().inputValue()).toBe('reseller-with-admin');
    await choose(relationship(), 'pending');
    await title(words.support.wait.title);
    await soFar(words.soFar.pending);
    expect(await relationship().evaluate((element) => element.matches(':focus'))).toBe(true);
    await done(2, 7);
    await guide(page).locator('.composer').waitFor();
  });

  test('is as the page shows it, rather than as answered on an earlier visit', async () => {
    const settings = await open.context.newPage();
    await settings.goto(open.own('options.html'));
    await openGroups(settings);
    await settings.getByLabel(extension.options.remember).check();
    await page.bringToFront();
    await see('users');
    await reach();
    await press(words.soFar.noPermission);
    await choose(relationship(), 'pending');
    await title(words.support.wait.title);
    await see('users');
    await title(words.support.permission.title);
    const { pending } = checks.relationship.answers;
    await soFar(fill(words.soFar.earlier, { answer: pending.label }));
    await openFacts(page);
    await guide(page)
      .locator('.facts li', { hasText: facts.channel.label })
      .getByText(extension.origins.kept)
      .waitFor();
    await press(words.tree.start);
    await guide(page).getByRole('heading', { name: facts.goal.question }).waitFor();
    await see('users');
    await guide(page).getByRole('heading', { name: facts.goal.question }).waitFor();
    await settings.getByLabel(extension.options.remember).uncheck();
    await closeOptions(settings);
  });

  test('follows from a row of the customer list, but not from one of the list of granular permissions', async () => {
    const settings = await open.context.newPage();
    await settings.goto(open.own('options.html'));
    await openGroups(settings);
    await settings.getByLabel(extension.options.markers).check();
    await settings.getByLabel(extension.options.markEvery).check();
    await page.bringToFront();
    for (const [list, heading] of [
      ['customers/list', words.support.permission.title],
      ['customers/granularadminaccess/list', words.outcomes['request-relationship'].title],
    ] as const) {
      await visit(page, portalAddress(list));
      await guide(page).locator('.marker').first().click();
      await reach();
      await title(heading);
    }
    await settings.getByLabel(extension.options.markers).uncheck();
    await closeOptions(settings);
  });
});
