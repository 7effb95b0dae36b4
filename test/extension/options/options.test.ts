import type { Page } from 'playwright';
import { fill, type Locale, messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customers } from '../../portal/customers.ts';
import { guide, type OpenExtension, openExtension, partner, portalAddress } from '../drive/open-extension.ts';
import { reveal, visit } from '../drive/reveal.ts';
import { answer, newCustomer, openGroups } from '../drive/use-guide.ts';

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
  const first = async (): Promise<Page> => {
    const address = open.own('options.html#welcome');
    await expect.poll(() => open.context.pages().map((each) => each.url())).toContain(address);
    const found = open.context.pages().find((each) => each.url() === address);
    if (!found) throw new Error('The page was closed.');
    await found.getByRole('heading', { name: welcome.title }).waitFor();
    return found;
  };

  test('reads that nothing leaves the browser, and has three fields to fill in on one screen', async () => {
    const shown = await first();
    expect(await shown.getByText(welcome.reads).isVisible()).toBe(true);
    expect(
      await shown.locator('select, input').evaluateAll((all) => all.map((field) => field.getAttribute('name'))),
    ).toEqual(['partnerType', 'partnerTenant', 'country']);
    await shown.setViewportSize({ width: 1280, height: 720 });
    expect(await shown.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(720);
    const before = (await shown.evaluate(`(() => {
      const range = document.createRange();
      range.setStart(document.body, 0);
      range.setEndBefore(document.querySelector('select'));
      return range.toString();
    })()`)) as string;
    expect(before.match(/[\p{L}\p{N}’]+/gu)?.length).toBeLessThanOrEqual(45);
    await shown.getByText(welcome.how, { exact: true }).click();
    await shown.getByText(words.privacy.extension.reads).waitFor();
  });

  test('is told what to do next, and finds what was filled in among all options', async () => {
    const shown = await first();
    await shown.getByLabel(profile.partnerType.label).selectOption('direct-bill');
    await shown.getByRole('button', { name: welcome.done }).click();
    const ending = shown.getByText(welcome.start);
    await expect.poll(() => ending.evaluate((element) => element.matches(':focus'))).toBe(true);
    await shown.getByRole('button', { name: welcome.all }).click();
    const title = shown.getByRole('heading', { name: options.title });
    await expect.poll(() => title.evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await shown.getByLabel(profile.partnerType.label).inputValue()).toBe('direct-bill');
    await shown.getByLabel(profile.partnerType.label).selectOption('');
    await shown.getByRole('status').getByText(options.saved).waitFor();
    await shown.close();
  });
});

describe.each(['en', 'tr'])('all options, in %s', (locale) => {
  test('are in seven groups on one screen, each with a summary of its settings', async () => {
    const { extension } = await messages(locale as Locale);
    const other = await open.context.newPage();
    await other.setViewportSize({ width: 1280, height: 900 });
    await other.goto(open.own('options.html'));
    await other.getByLabel(options.language, { exact: true }).evaluate((element) => {
      const group = element.closest('details');
      if (group) group.open = true;
    });
    await other.getByLabel(options.language, { exact: true }).selectOption(locale);
    await other.getByRole('heading', { name: extension.options.title }).waitFor();
    const portalGroup = other.locator('#portal');
    expect(await portalGroup.evaluate((element) => (element as HTMLDetailsElement).open)).toBe(true);
    await portalGroup.locator('summary').click();
    expect(await other.locator('.group h2').allTextContents()).toEqual(Object.values(extension.options.groups));
    expect(await other.locator('.group[open]').count()).toBe(1);
    expect(await other.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(900);
    expect(await portalGroup.locator('.set').textContent()).toContain(extension.options.showing.customers);
    await other.goto(open.own('options.html#kept'));
    expect(await other.locator('#kept').evaluate((element) => (element as HTMLDetailsElement).open)).toBe(true);
    await other.getByLabel(extension.options.remember).waitFor();
    await other.evaluate(`chrome.storage.local.remove('settings')`);
    await other.close();
  });
});

describe('a partner who fills in the profile', () => {
  test('is told next to the field what is wrong with an id, and keeps what was typed', async () => {
    await page.goto(open.own('options.html'));
    await openGroups(page);
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

  test('has every other field saved while one is wrong, and is told so', async () => {
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
    await openGroups(page);
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
    await answer(portal, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
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

  test('finds valid values after the storage was damaged', async () => {
    await page.evaluate(
      `chrome.storage.local.set({ settings: { version: 3, locale: 7, show: '<b>', profiles: [{ partnerId: 'x', role: 'admin-agent', senderName: 'S'.repeat(5000) }] } })`,
    );
    await page.reload();
    await openGroups(page);
    expect(await page.getByLabel(profile.partnerId.label).inputValue()).toBe('');
    expect(await page.getByLabel(profile.role.label).inputValue()).toBe('admin-agent');
    expect((await page.getByLabel(profile.senderName.label).inputValue()).length).toBe(200);
    expect(await page.getByLabel(options.show).inputValue()).toBe('customers');
  });
});
