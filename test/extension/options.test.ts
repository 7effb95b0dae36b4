import type { Page } from 'playwright';
import { fill, messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customers } from '../portal/customers.ts';
import { guide, type OpenExtension, openExtension, partner, portalAddress } from './open-extension.ts';
import { reveal, visit } from './reveal.ts';
import { newCustomer } from './use-guide.ts';

const words = await messages('en');
const tr = await messages('tr');
const { profile, options, welcome, panel } = words.extension;
const [customer] = customers;
if (!customer) throw new Error('The mock portal needs a customer.');

let open: OpenExtension;
let page: Page;

beforeAll(async () => {
  open = await openExtension();
  page = open.page;
});
afterAll(() => open.close());

const saved = () => page.getByRole('status').getByText(options.saved).waitFor();

describe('a partner who has just installed the extension', () => {
  test('reads in three sentences what is read and that nothing leaves the browser', async () => {
    const address = open.own('options.html#welcome');
    await expect.poll(() => open.context.pages().map((each) => each.url())).toContain(address);
    const first = open.context.pages().find((each) => each.url() === address);
    await first?.getByRole('heading', { name: welcome.title }).waitFor();
    for (const sentence of [welcome.reads, welcome.stays, welcome.start])
      expect(await first?.getByText(sentence).isVisible()).toBe(true);
    await first?.close();
  });
});

describe('a partner who fills in the profile', () => {
  test('is told next to the field what is wrong with an id, and keeps what was typed', async () => {
    await page.goto(open.own('options.html'));
    const tenant = page.getByLabel(profile.partnerTenant.label);
    await tenant.fill('contoso.onmicrosoft.com');
    await tenant.blur();
    const expected = fill(words.errors.guid, {
      field: profile.partnerTenant.label,
      given: 'contoso.onmicrosoft.com',
    });
    await page.getByText(expected).waitFor();
    expect(await tenant.getAttribute('aria-invalid')).toBe('true');
    expect(await tenant.inputValue()).toBe('contoso.onmicrosoft.com');
    const id = page.getByLabel(profile.partnerId.label);
    await id.fill('MPN 12');
    await id.blur();
    await page
      .getByText(fill(words.errors['partner-id'], { field: profile.partnerId.label, given: 'MPN 12' }))
      .waitFor();
    expect(await page.locator('.error').count()).toBe(2);
  });

  test('sees every other field kept while one is wrong, and is told that it is', async () => {
    await page.getByLabel(profile.partnerName.label).fill('Sample Partner');
    await page.getByLabel(profile.partnerName.label).blur();
    await saved();
    await page.getByLabel(profile.role.label).selectOption('helpdesk-agent');
    await page.getByLabel(profile.partnerType.label).selectOption('indirect-reseller');
    await page.getByLabel(profile.country.label).selectOption('TR');
    await page.getByLabel(profile.partnerTenant.label).fill(` ${partner.partnerTenant.toUpperCase()} `);
    await page.getByLabel(profile.partnerTenant.label).blur();
    await page.getByLabel(profile.partnerId.label).fill(partner.partnerId);
    await page.getByLabel(profile.partnerId.label).blur();
    await saved();
    await page.reload();
    expect(await page.getByLabel(profile.partnerName.label).inputValue()).toBe('Sample Partner');
    expect(await page.getByLabel(profile.partnerTenant.label).inputValue()).toBe(partner.partnerTenant);
    expect(await page.getByLabel(profile.role.label).inputValue()).toBe('helpdesk-agent');
    expect(await page.getByLabel(profile.country.label).inputValue()).toBe('TR');
  });

  test('is not asked for it again on a portal page, and finds it in the request', async () => {
    const portal = await open.context.newPage();
    await visit(portal, portalAddress(`customers/${newCustomer.tenantId}/somethingnew`));
    await portal.getByRole('button', { name: panel.open }).click();
    const shown = guide(portal);
    for (const label of [
      words.facts.goal.answers.support.label,
      words.facts.channel.answers.ea.label,
      words.facts.billing.answers.license.label,
    ])
      await shown.getByRole('button', { name: label }).click();
    await expect.poll(() => shown.locator('.request-link').textContent()).toContain(`msppId=${partner.partnerId}`);
    await shown.getByText(words.parts.takeCare.replace('{checks}', words.checks.role.label)).click();
    await shown.getByText(words.roleFits.colleague).waitFor();
    await portal.close();
  });

  test('chooses another language and sees everything change to it at once, on open portal pages too', async () => {
    const portal = await open.context.newPage();
    await visit(portal, portalAddress(`customers/${customer.tenantId}/somethingnew`));
    await portal.getByRole('button', { name: panel.open }).waitFor();
    await page.getByLabel(options.language, { exact: true }).selectOption('tr');
    await page.getByRole('heading', { name: tr.extension.options.title }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('tr');
    await portal.getByRole('button', { name: tr.extension.panel.open }).waitFor();
    await page.getByLabel(tr.extension.options.language, { exact: true }).selectOption('');
    await page.getByRole('heading', { name: options.title }).waitFor();
    await portal.close();
  });

  test('decides where the guide shows itself', async () => {
    const portal = await open.context.newPage();
    await visit(portal, portalAddress('customers/list'));
    await portal.getByRole('button', { name: panel.open }).waitFor();
    await page.getByLabel(options.show).selectOption('toolbar');
    await expect.poll(() => guide(portal).count()).toBe(0);
    await page.getByLabel(options.show).selectOption('portal');
    await reveal(portal);
    await portal.getByRole('button', { name: panel.open }).waitFor();
    await visit(portal, portalAddress('home'));
    await portal.getByRole('button', { name: panel.open }).waitFor();
    await page.getByLabel(options.show).selectOption('customers');
    await expect.poll(() => guide(portal).count()).toBe(0);
    await portal.close();
  });

  test('finds good values where something else has damaged the storage', async () => {
    await page.evaluate(
      `chrome.storage.local.set({ settings: { version: 3, locale: 7, show: '<b>', profiles: [{ partnerId: 'x', role: 'admin-agent', senderName: 'S'.repeat(5000) }] } })`,
    );
    await page.reload();
    expect(await page.getByLabel(profile.partnerId.label).inputValue()).toBe('');
    expect(await page.getByLabel(profile.role.label).inputValue()).toBe('admin-agent');
    expect((await page.getByLabel(profile.senderName.label).inputValue()).length).toBe(200);
    expect(await page.getByLabel(options.show).inputValue()).toBe('customers');
  });
});
