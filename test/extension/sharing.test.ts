import type { Page } from 'playwright';
import { count, fill, messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clipboard } from '../browser/clipboard.ts';
import { customers } from '../portal/customers.ts';
import { toQuery } from '../portal/switches.ts';
import { siteFolder } from '../tools/ensure-built.ts';
import { type Served, serve } from '../tools/serve.ts';
import { guide, type OpenExtension, openExtension, partner, portalAddress } from './drive/open-extension.ts';
import { visit } from './drive/reveal.ts';
import { answer, newCustomer, openGroups, openGuide } from './drive/use-guide.ts';

const words = await messages('en');
const { extension, share } = words;
const { list } = extension;
const outcome = words.outcomes['request-relationship'];
const [bakery, shipyard] = customers;
if (!bakery || !shipyard) throw new Error('The mock portal needs two customers.');

let open: OpenExtension;
let page: Page;
let settings: Page;
let site: Served;
beforeAll(async () => {
  open = await openExtension({ permissions: ['clipboard-read', 'clipboard-write'] });
  site = await serve(siteFolder);
  page = open.page;
  settings = await open.context.newPage();
  await settings.goto(open.own('options.html'));
  await openGroups(settings);
});
afterAll(async () => {
  await open.close();
  await site.close();
});

const press = (name: string) => guide(page).getByRole('button', { name, exact: true }).click();
const copied = (name: string) => guide(page).getByRole('status').getByText(name, { exact: true }).waitFor();
const support = [
  ['goal', 'support'],
  ['channel', 'ea'],
  ['billing', 'license'],
] as const;

describe('a partner with its own reply', () => {
  const template = 'Hello {customer},\n\n{title}\n{page}\n{steps}\n\n{link}\n{foo}';

  test('writes it in the options, and sees an example and which placeholder does not exist', async () => {
    const field = settings.getByLabel(extension.profile.replyTemplate.label);
    await settings.getByLabel(extension.profile.partnerTenant.label).fill(partner.partnerTenant);
    await field.fill(template);
    await settings.getByText('There is no placeholder {foo}. Use {customer}, {verdict}').waitFor();
    const example = settings.locator('.preview');
    await expect.poll(() => example.textContent()).toContain(`Hello Contoso,\n\n${outcome.title}\n1. `);
    expect(await example.textContent()).toContain(partner.partnerTenant);
    await field.fill(`${template}${'x'.repeat(2000)}`);
    await field.blur();
    await settings.getByText('but the limit is 2,000').waitFor();
    await field.fill(template);
    await field.blur();
    await settings.getByRole('status').getByText(extension.options.saved).waitFor();
    await settings.reload();
    await openGroups(settings);
    expect(await field.inputValue()).toBe(template);
  });

  test('copies it as text, with the name of the customer on the page, and the whole answer as well', async () => {
    await openGuide(page, `customers/${newCustomer.tenantId}/account`);
    await answer(page, ...support);
    await guide(page).locator('.request-link').waitFor();
    await guide(page).locator('.share > summary').click();
    await press(share.copyText);
    await copied(words.composer.copied);
    const own = await clipboard(page);
    expect(own).toMatch(new RegExp(`^Hello ${newCustomer.companyName},\n\n.+\n1\\. `));
    expect(own).toMatch(new RegExp(`\nhttps://admin\\.microsoft\\.com/\\S+${partner.partnerTenant}\\S*\n\\{foo\\}$`));
    await press(extension.guide.copyWhole);
    await expect.poll(() => clipboard(page)).toContain(words.rows.R9);
    expect(await clipboard(page)).not.toContain(newCustomer.companyName);
  });
});

describe('a partner when the portal can no longer be read', () => {
  test('sees a small sign of that, and copies a diagnostic that names no one', async () => {
    const address = `customers/${bakery.tenantId}/subscriptions${toQuery({ switches: ['wrong-customer'] })}`;
    await visit(page, portalAddress(address));
    await guide(page).locator('.unread').waitFor();
    await guide(page).locator('.pill').click();
    await guide(page).getByText(extension.panel.uncertain).last().waitFor();
    await press(extension.panel.diagnostic);
    await guide(page).getByText(words.composer.copied).first().waitFor();
    const text = await clipboard(page);
    expect(text).toContain('"state": "uncertain"');
    expect(text).toContain('subscriptions 3');
    for (const { companyName, tenantId, domain, subscriptions } of customers)
      for (const secret of [companyName.trim(), tenantId, domain, ...subscriptions.map(({ id }) => id)])
        expect(text).not.toContain(secret);
  });
});

describe('a partner on a list of customers', () => {
  const shown = customers.filter(({ relationship }) => relationship === 'reseller').slice(0, 10);
  const [first] = shown;
  const lines = async () => (await clipboard(page)).split('\n').map((line) => line.split('\t'));

  test('copies them as a table in each form, with the answer of those that have one', async () => {
    await settings.bringToFront();
    await settings.getByLabel(extension.options.remember).check();
    await openGuide(page, `customers/${first?.tenantId}/account`);
    await answer(page, ...support);
    await guide(page).locator('.share').waitFor();
    await openGuide(page, 'customers/list');
    await guide(page).getByText(list.copyCustomers).click();
    await press(list.copyTable);
    await copied(count('en', words.customerTable.copied, 10));
    const table = await clipboard(page, 'text/html');
    expect(table.match(/<tr>/g)).toHaveLength(11);
    expect(table).toContain(`<td>${words.verdicts.can}</td>`);
    expect((await lines()).map(([, tenant]) => tenant).slice(1)).toEqual(shown.map(({ tenantId }) => tenantId));
    await press(list.copyTabs);
    await expect
      .poll(() => page.evaluate('navigator.clipboard.read().then(([item]) => item.types)'))
      .toEqual(['text/plain']);
    expect((await lines())[0]).toEqual(['Customer', 'Microsoft ID', 'Verdict', 'Answer', 'Steps left', 'Answered on']);
    await press(share.copyMarkdown);
    await expect.poll(() => clipboard(page)).toMatch(/^\| Customer \| Microsoft ID \|/);
    expect(await guide(page).getByText(list.checkAll).count()).toBe(0);
  });

  test('takes them to the list check of the help site with one click, and no address contains any of them', async () => {
    await settings.bringToFront();
    await settings.getByLabel(extension.options.site).fill('https://help.example/');
    await settings.getByLabel(extension.options.site).blur();
    await openGuide(page, 'customers/list');
    await guide(page).getByText(list.copyCustomers).click();
    await open.context.route('https://help.example/**', (route) => route.fulfill({ body: '' }));
    const [opened] = await Promise.all([open.context.waitForEvent('page'), press(list.checkAll)]);
    await expect.poll(() => opened.url()).toBe('https://help.example/en/bulk/#paste');
    await opened.goto(`${site.url}/en/bulk/#paste`);
    await opened.bringToFront();
    await opened.getByText(words.bulk.file.toPaste).waitFor();
    await opened.keyboard.press('Control+V');
    const about = opened.locator('.about-file > summary');
    await about.getByText(words.bulk.exports.customers).waitFor();
    await opened.locator('.checked-rows tbody tr').first().waitFor();
    const rows = await opened.locator('.checked-rows tbody tr').allTextContents();
    expect(rows).toHaveLength(10);
    expect(rows.join()).toContain(first?.tenantId);
    await about.click();
    await opened.locator('.about-file summary').filter({ hasText: words.bulk.read.summary }).click();
    await opened.getByText(words.checks.relationship.answers.reseller.label).waitFor();
  });
});

describe('a partner who asks support about an answer', () => {
  test('copies a link to it that holds no name and no id', async () => {
    await settings.bringToFront();
    const field = settings.getByLabel(extension.options.site);
    await field.fill('help.example');
    await field.blur();
    await settings.getByText(fill(words.errors.address, { given: 'help.example' })).waitFor();
    await field.fill('https://help.example/support');
    await field.blur();
    await expect.poll(() => field.inputValue()).toBe('https://help.example/support/');
    await openGuide(page, `customers/${shipyard.tenantId}/subscriptions`);
    await guide(page).locator('.customer', { hasText: shipyard.companyName }).waitFor();
    await answer(page, ...support);
    await guide(page).locator('.share > summary').click();
    await press(extension.guide.copyLink);
    await guide(page).getByText(words.composer.copied).first().waitFor();
    expect(await clipboard(page)).toMatch(/^https:\/\/help\.example\/support\/c\/en-1rf5-\d+\/$/);
  });
});
