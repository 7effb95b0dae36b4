import { rmSync } from 'node:fs';
import { fill, messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionId } from '../../browser/extension-id.ts';
import { openFirefox } from '../../browser/firefox.ts';
import { copyOf, type PolicyFile, policyFile, whyNoPolicy } from '../../browser/managed.ts';
import { builtForFirefox } from '../drive/browsers.ts';
import {
  builtForChrome,
  guide,
  type OpenExtension,
  openExtension,
  partner,
  portalAddress,
} from '../drive/open-extension.ts';
import { reader, until } from '../drive/reader.ts';
import { visit } from '../drive/reveal.ts';
import { answer, newCustomer, openGroups } from '../drive/use-guide.ts';

const words = await messages('en');
const tr = await messages('tr');
const { organization } = words;
const { profile, options } = words.extension;
const site = 'https://help.example.com/';
const reason = whyNoPolicy();

const profiles = [
  { partnerType: 'direct-bill', partnerTenant: partner.partnerTenant, partnerId: 'MPN 12', replyTemplate: '{answer}' },
];
/** As the Windows registry stores them: lists are text. */
const policy = { profiles: JSON.stringify(profiles), language: 'tr', site, locked: '["profiles","site"]' };

/** The policies.json that the options in Chromium write, for Firefox to read. */
let written = '';

describe.skipIf(reason)('a partner whose organization has rolled the extension out', () => {
  let open: OpenExtension;
  let file: PolicyFile;
  let folder = '';
  const set = (values: object) => file.write({ '3rdparty': { extensions: { [extensionId(folder)]: values } } });
  beforeAll(async () => {
    folder = copyOf(builtForChrome);
    file = policyFile('chromium', `${extensionId(folder)}.json`);
    set(policy);
    open = await openExtension({ extension: folder });
    await open.page.goto(open.own('options.html'));
    await openGroups(open.page);
  });
  afterAll(async () => {
    await open?.close();
    file?.remove();
    rmSync(folder, { recursive: true });
  });

  test('reads in the options what the organization has set, and cannot change what it has locked', async () => {
    const { page } = open;
    const labels = tr.extension.profile;
    await page.getByRole('heading', { name: tr.extension.options.title }).waitFor();
    const tenant = page.getByLabel(labels.partnerTenant.label);
    expect(await tenant.inputValue()).toBe(partner.partnerTenant);
    expect(await tenant.getAttribute('readonly')).not.toBeNull();
    const reply = page.getByLabel(labels.replyTemplate.label);
    expect([await reply.inputValue(), await reply.isEditable()]).toEqual(['{answer}', false]);
    await expect
      .poll(() => page.getByLabel(tr.extension.options.site).evaluate((field) => (field as HTMLInputElement).value))
      .toBe(site);
    expect(await page.getByText(tr.organization.setBy).count()).toBe(4);
    expect(await page.getByRole('button', { name: tr.extension.profiles.add }).count()).toBe(0);
    const language = page.getByLabel(tr.extension.options.language, { exact: true });
    expect(await language.locator('option:checked').textContent()).toBe(
      fill(tr.organization.choice, { value: 'Türkçe' }),
    );
  });

  test('reads which value is wrong and what is expected, and can fill it in', async () => {
    const { page } = open;
    const faults = page.locator('.faults');
    await faults.getByText('profiles[0].partnerId', { exact: true }).waitFor();
    const label = tr.extension.profile.partnerId.label;
    await faults.getByText(fill(tr.errors['partner-id'], { field: label, given: 'MPN 12' })).waitFor();
    const id = page.getByLabel(label);
    await id.fill(partner.partnerId);
    await id.blur();
    await page.getByRole('status').getByText(tr.extension.options.saved).waitFor();
  });

  test('sees a changed policy at once, in open options and on open portal pages', async () => {
    const portal = await open.context.newPage();
    await visit(portal, portalAddress(`customers/${newCustomer.tenantId}/account`));
    await guide(portal).getByRole('button', { name: tr.extension.panel.open }).click();
    set({ ...policy, language: 'en', locked: '["language"]' });
    await open.page.getByRole('heading', { name: options.title }).waitFor({ timeout: 60_000 });
    await guide(portal).getByText(words.facts.goal.question).waitFor();
    await answer(portal, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
    const link = guide(portal).locator('.request-link');
    await expect.poll(() => link.textContent()).toContain(partner.partnerTenant);
    await portal.close();
  });

  test('can change values that are set but not locked, and gets them back by emptying the field', async () => {
    const { page } = open;
    await page.reload();
    await openGroups(page);
    const tenant = page.getByLabel(profile.partnerTenant.label);
    await tenant.fill(partner.providerTenant);
    await tenant.blur();
    await page.getByText(fill(organization.changed, { value: partner.partnerTenant })).waitFor();
    await tenant.fill('');
    await tenant.blur();
    await expect.poll(() => tenant.inputValue()).toBe(partner.partnerTenant);
    const stored = await page.evaluate('chrome.storage.local.get().then(({ settings }) => settings.profiles)');
    expect(stored).toEqual([{ id: expect.any(String), partnerId: partner.partnerId }]);
  });

  test('gets a text from the options that sets the same in Firefox', async () => {
    const { page } = open;
    await page.getByLabel(organization.rollOut.locks.profiles).check();
    const text = page.getByLabel(organization.rollOut.textLabel);
    expect(await text.inputValue()).toContain(`3rdparty\\extensions\\${open.extensionId}\\policy]`);
    await page.getByLabel(organization.rollOut.target).selectOption('firefox');
    written = await text.inputValue();
    expect(JSON.parse(written).policies['3rdparty'].Extensions).toEqual({
      'supportable@supportable.example': {
        profiles: [{ ...profiles[0], partnerId: partner.partnerId }],
        language: 'en',
        site,
        locked: ['profiles'],
      },
    });
  });
});

test('a partner in Firefox has the settings that the organization has set with that text', async ({ skip }) => {
  skip(reason !== undefined, reason);
  const id = 'managed@supportable.example';
  const folder = copyOf(builtForFirefox, id);
  const file = policyFile('firefox', 'policies.json');
  try {
    file.write(written.replace('supportable@supportable.example', id));
    const firefox = await openFirefox({ extension: folder });
    const welcome = reader(
      await until('the welcome page', () => firefox.tabAt(firefox.own('options.html#welcome'))),
      'document',
    );
    await welcome.sees(organization.setBy);
    await welcome.press(words.extension.welcome.done);
    await welcome.press(words.extension.welcome.all);
    await welcome.sees(profile.partnerTenant.label);
    const shown = 'input[name=partnerTenant][readonly]';
    expect(await welcome.count(shown)).toBe(1);
    expect(await welcome.count('.faults')).toBe(0);
    await firefox.close();
  } finally {
    file.remove();
    rmSync(folder, { recursive: true });
  }
});
