import type { Page } from 'playwright';
import { count, fill, messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clipboard } from '../browser/clipboard.ts';
import { customers } from '../portal/customers.ts';
import { toQuery } from '../portal/switches.ts';
import { choose, guide, type OpenExtension, openExtension, partner, portalAddress } from './drive/open-extension.ts';
import { visit } from './drive/reveal.ts';
import { answer, newCustomer, openGroups } from './drive/use-guide.ts';

const words = await messages('en');
const { panel, profile, profiles, options, pages } = words.extension;
const [bakery, shipyard] = customers;
if (!bakery || !shipyard) throw new Error('The mock portal needs two customers.');

let open: OpenExtension;
let page: Page;
let settings: Page;

beforeAll(async () => {
  open = await openExtension({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = open.page;
  settings = await open.context.newPage();
  await settings.goto(open.own('options.html'));
  await openGroups(settings);
});
afterAll(() => open.close());

/** Opens an address in front: a tab behind another one is drawn once a second only. */
async function see(address: string) {
  await visit(page, address);
}

const pill = () => guide(page).locator('.pill');

describe('a partner whom the pill is in the way', () => {
  const place = async () => {
    const box = await pill().boundingBox();
    return { x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0) };
  };

  test('drags it elsewhere without opening it, and finds it there again', async () => {
    await see(portalAddress(`customers/${bakery.tenantId}/users`));
    const before = await place();
    await pill().hover();
    await page.mouse.down();
    await page.mouse.move(before.x + 300, before.y - 200, { steps: 5 });
    await page.mouse.up();
    const after = await place();
    expect(after.x).toBeGreaterThan(before.x + 100);
    expect(after.y).toBeLessThan(before.y - 100);
    expect(await guide(page).locator('.panel').count()).toBe(0);
    await see(portalAddress(`customers/${shipyard.tenantId}/users`));
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

describe('a partner for whom the portal can no longer be read', () => {
  test('is told so quietly, and copies a diagnostic that names no one', async () => {
    await visit(
      page,
      portalAddress(`customers/${bakery.tenantId}/subscriptions${toQuery({ switches: ['wrong-customer'] })}`),
    );
    await guide(page).locator('.unread').waitFor();
    await pill().click();
    await guide(page).getByText(panel.uncertain).last().waitFor();
    await guide(page).getByRole('button', { name: panel.diagnostic }).click();
    await guide(page).getByText(words.composer.copied).first().waitFor();
    const text = await clipboard(page);
    expect(text).toContain('"state": "uncertain"');
    expect(text).toContain('subscriptions 3');
    for (const { companyName, tenantId, domain, subscriptions } of customers)
      for (const secret of [companyName.trim(), tenantId, domain, ...subscriptions.map(({ id }) => id)])
        expect(text).not.toContain(secret);
  });

  test('finds in the options when each page was last read', async () => {
    await see(portalAddress(`customers/${bakery.tenantId}/subscriptions`));
    await pill().click();
    await guide(page).locator('.customer', { hasText: bakery.companyName }).waitFor();
    await page.waitForTimeout(500);
    await settings.reload();
    await openGroups(settings);
    const row = settings.locator('.health li', { hasText: pages.subscriptions }).first();
    await row.getByText(fill(options.lastRead, { date: '' }).trim().slice(0, 9)).waitFor();
  });
});

describe('a partner who comes back to a customer', () => {
  const goal = () => guide(page).getByRole('heading', { name: words.facts.goal.question });
  const channel = () => guide(page).getByRole('heading', { name: words.facts.channel.question });
  const answerGoal = async () => {
    await see(portalAddress(`customers/${bakery.tenantId}/somethingnew`));
    await pill().click();
    await goal().waitFor();
    await guide(page).getByRole('button', { name: words.facts.goal.answers.support.label }).click();
    await channel().waitFor();
  };
  const comeBack = async () => {
    await see(portalAddress(`customers/${bakery.tenantId}/account`));
    await pill().click();
  };

  test('is asked again, as nothing is kept unless wanted', async () => {
    await answerGoal();
    await comeBack();
    await goal().waitFor();
  });

  test('finds the answers again when remembering is switched on, and other customers without any', async () => {
    await settings.getByLabel(options.remember).check();
    await answerGoal();
    await comeBack();
    await channel().waitFor();
    await see(portalAddress(`customers/${shipyard.tenantId}/account`));
    await pill().click();
    await goal().waitFor();
  });

  test('has all of it forgotten by one press', async () => {
    await settings.getByRole('button', { name: options.forget }).click();
    await settings.getByText(options.forgotten).waitFor();
    await comeBack();
    await goal().waitFor();
    expect(JSON.stringify(await settings.evaluate('chrome.storage.local.get()'))).not.toContain(bakery.tenantId);
  });
});

describe('a partner who asks support about an answer', () => {
  test('copies a link to it that holds no name and no id', async () => {
    const site = settings.getByLabel(options.site);
    await site.fill('help.example');
    await site.blur();
    await settings.getByText(fill(words.errors.address, { given: 'help.example' })).waitFor();
    await site.fill('https://help.example/support');
    await site.blur();
    await expect.poll(() => site.inputValue()).toBe('https://help.example/support/');
    await see(portalAddress(`customers/${bakery.tenantId}/subscriptions`));
    await pill().click();
    await guide(page).locator('.customer', { hasText: bakery.companyName }).waitFor();
    await answer(page, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
    await guide(page).getByText(words.parts.share, { exact: true }).click();
    await guide(page).getByRole('button', { name: words.extension.guide.copyLink }).click();
    await guide(page).getByText(words.composer.copied).first().waitFor();
    expect(await clipboard(page)).toMatch(/^https:\/\/help\.example\/support\/c\/en-1rf5-\d+\/$/);
  });
});

describe('a partner with several tenants', () => {
  const file = (text: string) => ({ name: 'profiles.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const chooser = () => settings.locator('input[type=file]');

  test('is told which fields of a file cannot be taken, and gets the others', async () => {
    await chooser().setInputFiles(file('not a file of ours'));
    await settings.getByText(/profiles\.json/).waitFor();
    const given = [
      { partnerName: 'Sample East', country: 'JP', partnerTenant: partner.partnerTenant, partnerId: 'MPN' },
    ];
    await chooser().setInputFiles(file(JSON.stringify({ kind: 'supportable-profiles', version: 1, profiles: given })));
    await settings.getByText(count('en', profiles.added, 1)).waitFor();
    const expected = fill(words.errors['partner-id'], { field: profile.partnerId.label, given: 'MPN' });
    const where = fill(profiles.number, { number: 1 });
    await settings.getByText(fill(profiles.refusedIn, { profile: where, error: expected })).waitFor();
    expect(await settings.getByLabel(profile.partnerName.label).inputValue()).toBe('Sample East');
  });

  test('adds another one, and saves all as a file that can be read again', async () => {
    await settings.getByRole('button', { name: profiles.add }).click();
    await settings.getByLabel(profile.partnerName.label).fill('Sample West');
    await settings.getByLabel(profile.country.label).selectOption('DE');
    const download = settings.waitForEvent('download');
    await settings.getByRole('button', { name: profiles.export }).click();
    const stream = await (await download).createReadStream();
    const text = Buffer.concat(await stream.toArray()).toString();
    expect(JSON.parse(text).profiles).toEqual([
      { partnerName: 'Sample East', country: 'JP', partnerTenant: partner.partnerTenant },
      { partnerName: 'Sample West', country: 'DE' },
    ]);
  });

  test('is offered the profile that is in the customer’s market', async () => {
    await see(portalAddress(`customers/${newCustomer.tenantId}/somethingnew`));
    await pill().click();
    await answer(page, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
    await choose(guide(page).getByLabel(words.markets.customerCountry), 'JP');
    await guide(page).getByRole('heading', { name: words.outcomes['blocked-market'].title }).waitFor();
    await guide(page)
      .getByRole('button', { name: fill(profiles.use, { name: 'Sample East, Japan' }) })
      .click();
    await guide(page).getByRole('heading', { name: words.outcomes['request-relationship'].title }).waitFor();
    await expect.poll(() => guide(page).locator('.request-link').textContent()).toContain(partner.partnerTenant);
  });
});
