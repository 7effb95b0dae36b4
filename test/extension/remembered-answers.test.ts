import type { Page } from 'playwright';
import { messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customers } from '../portal/customers.ts';
import { guide, type OpenExtension, openExtension, portalAddress } from './drive/open-extension.ts';
import { visit } from './drive/reveal.ts';
import { openGroups } from './drive/use-guide.ts';

const words = await messages('en');
const { options } = words.extension;
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

describe('a partner who comes back to a customer', () => {
  const goal = () => guide(page).getByRole('heading', { name: words.facts.goal.question });
  const channel = () => guide(page).getByRole('heading', { name: words.facts.channel.question });
  const answerGoal = async () => {
    await visit(page, portalAddress(`customers/${bakery.tenantId}/somethingnew`));
    await guide(page).locator('.pill').click();
    await goal().waitFor();
    await guide(page).getByRole('button', { name: words.facts.goal.answers.support.label }).click();
    await channel().waitFor();
  };
  const comeBack = async () => {
    await visit(page, portalAddress(`customers/${bakery.tenantId}/account`));
    await guide(page).locator('.pill').click();
  };

  test('is asked again, as nothing is kept unless the partner wants it', async () => {
    await answerGoal();
    await comeBack();
    await goal().waitFor();
  });

  test('finds the answers again once remembering is switched on, and none for other customers', async () => {
    await settings.getByLabel(options.remember).check();
    await answerGoal();
    await comeBack();
    await channel().waitFor();
    await visit(page, portalAddress(`customers/${shipyard.tenantId}/account`));
    await guide(page).locator('.pill').click();
    await goal().waitFor();
  });

  test('deletes all of it with one click', async () => {
    await settings.getByRole('button', { name: options.forget }).click();
    await settings.getByText(options.forgotten).waitFor();
    await comeBack();
    await goal().waitFor();
    expect(JSON.stringify(await settings.evaluate('chrome.storage.local.get()'))).not.toContain(bakery.tenantId);
  });
});
