import { messages } from 'rules';
import { describe, expect, test } from 'vitest';
import { toQuery } from '../portal/switches.ts';
import { faults, firstProfileKept, guide, guideHost, openExtension, partner, portalAddress } from './open-extension.ts';
import { visit } from './reveal.ts';
import { answer, newCustomer, openFacts, openGroups } from './use-guide.ts';

const words = await messages('en');

/**
 * How the reader sees: theme, and a window as narrow as a phone or a page at 400 %. All of axe's rules are run once for
 * each width; then those that can tell what has changed since.
 */
const looks = [
  { name: 'in a light theme', theme: 'light', viewport: { width: 1280, height: 900 }, changed: [] },
  { name: 'in a dark theme', theme: 'dark', viewport: { width: 1280, height: 900 }, changed: ['colors'] },
  { name: 'at 320 pixels, dark', theme: 'dark', viewport: { width: 320, height: 640 }, changed: [] },
  {
    name: 'at 320 by 256 pixels, as at 400 %',
    theme: 'light',
    viewport: { width: 320, height: 256 },
    changed: ['colors', 'window'],
  },
] as const;

describe.each(looks)('every part, $name', ({ theme, viewport, changed }) => {
  test('has no fault that axe finds, and nothing wider than the window', async () => {
    const { page, own, close } = await openExtension({ colorScheme: theme, viewport });
    const wide = () => page.evaluate('document.documentElement.scrollWidth > innerWidth');
    await visit(page, portalAddress(`customers/${newCustomer.tenantId}/account${toQuery({ switches: [theme] })}`));
    const shown = guide(page);
    await shown.locator('.pill').waitFor();
    expect(await faults(page, guideHost, changed)).toEqual([]);
    await shown.locator('.pill').click();
    await shown.getByText(words.tree.notSure, { exact: true }).click();
    expect(await faults(page, guideHost, changed)).toEqual([]);
    await answer(page, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
    await shown.getByLabel(words.composer.partnerTenant).fill(partner.partnerTenant);
    await shown.locator('.request-link').waitFor();
    await openFacts(page);
    await shown.getByText(words.actions.writeMail, { exact: true }).click();
    await shown.getByLabel(words.composer.both).check();
    const folds = shown.locator('.fold:not([open]) > summary');
    while ((await folds.count()) > 0) await folds.first().click();
    await shown.getByText(words.stepMails.gdap, { exact: true }).click();
    await shown.getByText(words.parts.share, { exact: true }).click();
    expect(await faults(page, guideHost, changed)).toEqual([]);
    expect(await shown.locator('.body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);

    await page.goto(own('options.html'));
    await firstProfileKept(page);
    await page.evaluate(`chrome.storage.local.get('settings').then(({ settings }) =>
      chrome.storage.local.set({ settings: { ...settings, site: 'https://help.contoso.example/' } }))`);
    await visit(page, portalAddress(`customers/list${toQuery({ switches: [theme] })}`));
    await shown.locator('.pill').click();
    await shown.getByText(words.extension.list.copyCustomers).click();
    await shown.getByRole('button', { name: words.extension.list.checkAll }).waitFor();
    expect(await faults(page, guideHost, changed)).toEqual([]);
    expect(await shown.locator('.body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);

    await page.goto(own('popup.html'));
    await page.locator('.heading').waitFor();
    await page.getByRole('combobox').fill('azure');
    await page.getByRole('option').nth(3).waitFor();
    expect(await faults(page, 'html', changed)).toEqual([]);
    expect(await wide()).toBe(false);

    await page.goto(own('options.html#welcome'));
    await page.getByText(words.extension.welcome.how, { exact: true }).click();
    expect(await faults(page, 'html', changed)).toEqual([]);
    expect(await wide()).toBe(false);

    await page.getByRole('button', { name: words.extension.welcome.skip }).click();
    await page.getByRole('button', { name: words.extension.welcome.all }).click();
    await openGroups(page);
    const { requestBook } = words;
    await page.getByLabel(requestBook.keep).check();
    await page.getByText(requestBook.none).waitFor();
    const made = [
      { kind: 'gdap', day: '2026-01-01', customer: newCustomer.companyName, link: 'https://admin.microsoft.com/' },
      { kind: 'relationship', day: '2026-01-02', customer: 'x'.repeat(200), accepted: '2026-01-03', probably: true },
      { kind: 'joint', day: '2026-01-03', tenant: newCustomer.tenantId },
    ];
    await page.evaluate(`chrome.storage.local.set({ 'request-book': ${JSON.stringify(made)} })`);
    await page.getByText(newCustomer.tenantId).waitFor();
    await page.getByLabel(words.extension.profile.partnerId.label).fill('x');
    await page.getByLabel(words.extension.profile.partnerId.label).blur();
    await page.locator('.error').waitFor();
    await page.getByText(words.extension.profile.more, { exact: true }).waitFor();
    await page.getByLabel(words.extension.profile.replyTemplate.label).fill('{title} {nothing}');
    await page.locator('.preview').waitFor();
    expect(await faults(page, 'html', changed)).toEqual([]);
    expect(await wide()).toBe(false);
    await close();
  });
});
