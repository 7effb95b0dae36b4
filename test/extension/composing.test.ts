import type { Page } from 'playwright';
import { fill, messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clipboard } from '../browser/clipboard.ts';
import { customers } from '../portal/customers.ts';
import { choose, guide, type OpenExtension, openExtension, partner } from './drive/open-extension.ts';
import { answer, newCustomer, openGroups, openGuide, optionsSaved } from './drive/use-guide.ts';

const words = await messages('en');
const tr = await messages('tr');
const { stepMails, composer, extension, errors, actions } = words;
const [bakery, shipyard] = customers;
if (!bakery || !shipyard) throw new Error('The mock portal needs two customers.');

const gdapLink = `https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/${bakery.adminRelationships[0]?.id}`;

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

const stored = async () => JSON.stringify(await settings.evaluate('chrome.storage.local.get()'));

/** Opens the step that calls for an email. */
async function openMail(kind: keyof typeof stepMails) {
  await guide(page).getByText(stepMails[kind], { exact: true }).click();
  return guide(page).locator('.steps li', { hasText: stepMails[kind] ?? '' });
}

const support = [
  ['goal', 'support'],
  ['channel', 'ea'],
  ['billing', 'license'],
] as const;

describe('a partner whose next step is an email', () => {
  test('writes the one for granular permission only with the link that Partner Center issued', async () => {
    await openGuide(page, `customers/${bakery.tenantId}/somethingnew`);
    await answer(page, ...support);
    const step = await openMail('gdap');
    expect(await step.locator('.mail').count()).toBe(0);
    const link = step.getByLabel(stepMails.link);
    await link.fill('https://example.org/');
    await step.getByText(errors['accepted-host']).waitFor();
    await link.fill(
      `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${partner.partnerTenant}&msppId=0#/BillingAccounts/partner-invitation`,
    );
    await step.getByText(errors['gdap-link']).waitFor();
    expect(await step.locator('.mail').count()).toBe(0);
    await link.fill(`<https://www.google.com/url?q=${encodeURIComponent(gdapLink)}&sa=D>`);
    await step.getByText(fill(words.takenOff.wrapper, { product: 'Google' })).waitFor();
    await step.getByLabel(stepMails.days).fill('2000');
    await step.getByText(errors['gdap-days']).waitFor();
    await step.getByLabel(stepMails.days).fill('365');
    await step.getByLabel(stepMails.roles).fill('Helpdesk administrator\nGlobal reader');
    const text = step.locator('.mail-text');
    await expect.poll(() => text.textContent()).toContain(`\n\n${gdapLink}\n\n`);
    await expect.poll(() => text.textContent()).toContain('Helpdesk administrator and Global reader');
    expect(await text.textContent()).toContain('365');
  });

  test('chooses the customer’s language for it, and copies what is shown', async () => {
    const step = guide(page).locator('.steps li', { hasText: stepMails.gdap });
    await choose(step.getByLabel(composer.mailLanguage), 'tr');
    await step
      .locator('.mail-subject', { hasText: tr.mail.gdap.subject.replace('{partnerName}', '').trim() })
      .waitFor();
    await step.getByRole('button', { name: composer.mailCopy }).click();
    await step.getByText(composer.copied).first().waitFor();
    expect(await clipboard(page)).toContain(gdapLink);
    expect(await step.getByText(composer.mail, { exact: true }).getAttribute('href')).toMatch(/^mailto:\?subject=/);
  });

  test('writes the customer’s notice to its current partner, with both names and no wrong sender', async () => {
    await openGuide(page, `customers/${shipyard.tenantId}/somethingnew`);
    await answer(
      page,
      ['goal', 'take-over'],
      ['channel', 'csp-partner'],
      ['billing', 'usage'],
      ['partner-type', 'direct-bill'],
      ['azure-offer', 'azure-plan'],
      ['current-partner', 'agrees'],
    );
    const step = await openMail('transfer-notice');
    await step.getByLabel(stepMails.currentPartner).fill('Old Harbour Cloud');
    await step.getByLabel(stepMails.subscriptions).fill('one\n\ntwo');
    await expect.poll(() => step.locator('.mail-text').textContent()).toContain('\n\none\ntwo\n\n');
    expect(await step.locator('.mail-text').textContent()).toContain('Dear Old Harbour Cloud team,');
    expect(await step.locator('.mail-text').textContent()).toContain(words.mail.placeholders.senderName);
  });

  test('opens the email for a customer with a name so long that it is cut inside a character', async () => {
    const name = 'x'.repeat(299);
    await openGuide(page, `customers/${newCustomer.tenantId}/account`);
    await guide(page).locator('.customer', { hasText: newCustomer.companyName }).waitFor();
    await page.evaluate(
      `for (const each of document.querySelectorAll('h1 b, .breadcrumb a:last-child')) each.textContent = '${name}😀'`,
    );
    await expect.poll(() => guide(page).locator('.customer').textContent()).toBe(name);
    await answer(page, ...support);
    await guide(page).getByLabel(composer.partnerTenant).fill(partner.partnerTenant);
    await guide(page).getByText(actions.writeMail, { exact: true }).click();
    const step = guide(page).locator('.steps li', { hasText: words.steps['send-request'] });
    await expect.poll(() => step.locator('.mail-text').textContent()).toContain(`Dear ${name},`);
    expect(await step.locator('a[href^="mailto:?subject="]').count()).toBe(1);
  });
});

describe('a partner who sends more than one request', () => {
  test('puts both requests into one email, in their order', async () => {
    await openGuide(page, `customers/${newCustomer.tenantId}/somethingnew`);
    await answer(page, ...support);
    await guide(page).getByLabel(composer.partnerTenant).fill(partner.partnerTenant);
    await guide(page).getByText(actions.writeMail, { exact: true }).click();
    const step = guide(page).locator('.steps li', { hasText: words.steps['send-request'] });
    const text = step.locator('.mail-text');
    await text.waitFor();
    await step.getByLabel(composer.both).check();
    await expect.poll(() => text.count()).toBe(0);
    await step.getByLabel(stepMails.link).fill(gdapLink);
    const links = async () => ((await text.textContent()) ?? '').split('\n').filter((line) => line.startsWith('http'));
    await expect.poll(links).toEqual([expect.stringContaining(partner.partnerTenant), gdapLink]);
    await step.getByText(composer.mailTooLong).waitFor();
    await step.getByLabel(composer.both).uncheck();
    await expect.poll(links).toHaveLength(1);
  });

  test('names the customer’s page once there is a help site', async () => {
    const site = settings.getByLabel(extension.options.site, { exact: true });
    const step = guide(page).locator('.steps li', { hasText: words.steps['send-request'] });
    await site.fill('https://help.example.com/');
    await site.blur();
    await optionsSaved(settings);
    await choose(step.getByLabel(composer.mailLanguage), 'tr');
    await step.locator('.mail-text', { hasText: 'https://help.example.com/tr/help/for-customers/' }).waitFor();
    await site.fill('');
    await site.blur();
  });

  test('sees what is ready for a transfer, and copies it as a letter to the current partner', async () => {
    await openGuide(page, `customers/${newCustomer.tenantId}/somethingnew`);
    await answer(
      page,
      ['goal', 'take-over'],
      ['channel', 'csp-partner'],
      ['billing', 'license'],
      ['partner-type', 'direct-bill'],
      ['license-offer', 'new-commerce'],
      ['term', 'mid-term'],
      ['current-partner', 'agrees'],
    );
    const fold = guide(page).locator('.ready');
    const line = fold.locator('> summary');
    expect(await line.textContent()).toBe(fill(words.ready.transfer.other, { count: 1, all: 6 }));
    await line.click();
    await choose(guide(page).locator('.where select'), 'reseller');
    await expect.poll(() => line.textContent()).toBe(fill(words.ready.transfer.other, { count: 2, all: 6 }));
    await fold.getByText(stepMails['transfer-letter'], { exact: true }).click();
    await expect.poll(() => fold.getByLabel(stepMails.customerTenant).inputValue()).toBe(newCustomer.tenantId);
    await fold.getByLabel(stepMails.partnerId).fill('12a');
    await fold.getByText(fill(errors['partner-id'], { field: stepMails.partnerId, given: '12a' })).waitFor();
    await fold.getByLabel(stepMails.partnerId).fill('5139005');
    await fold.getByLabel(stepMails.currentPartner).fill('Old Harbour Cloud');
    const lines = async () => ((await fold.locator('.mail-text').textContent()) ?? '').split('\n');
    await expect.poll(lines).toContain(`- ${words.ready.known}: ${words.ready.items.relationship}`);
    expect(await lines()).toContain(`- ${words.ready.open}: ${words.ready.items.agreement}`);
    await fold.getByRole('button', { name: composer.mailCopy }).click();
    await fold.getByText(composer.copied).first().waitFor();
    expect(await clipboard(page)).toContain('Old Harbour Cloud');
  });
});

describe('a partner who has typed its ids', () => {
  /** Types an id on the portal, asks to keep it, and returns the offer on the options page, which opens by itself. */
  const offer = async () => {
    await openGuide(page, `customers/${newCustomer.tenantId}/somethingnew`);
    await answer(page, ...support);
    await guide(page).getByLabel(composer.partnerTenant).fill(partner.partnerTenant);
    await guide(page).getByRole('button', { name: extension.guide.keepIds }).click();
    const offered = settings.locator('.offered');
    await offered.getByText(partner.partnerTenant).waitFor();
    expect(settings.url()).toBe(open.own('options.html'));
    return offered;
  };
  const kept = () => settings.getByLabel(extension.profile.partnerTenant.label);

  test('does not find them in the profile until it has confirmed them in the options', async () => {
    const offered = await offer();
    expect(await stored()).not.toContain(partner.partnerTenant);
    expect(await kept().inputValue()).toBe('');
    await offered.getByRole('button', { name: extension.profiles.discardOffered }).click();
    await expect.poll(() => offered.count()).toBe(0);
    expect(await stored()).not.toContain(partner.partnerTenant);
  });

  test('keeps them with one click there, and finds them filled in for the next customer', async () => {
    const offered = await offer();
    await offered.getByRole('button', { name: extension.profiles.keepOffered }).click();
    await expect.poll(() => offered.count()).toBe(0);
    await expect.poll(() => kept().inputValue()).toBe(partner.partnerTenant);
    await openGuide(page, `customers/${newCustomer.tenantId}/somethingnew`);
    await answer(page, ...support);
    await expect.poll(() => guide(page).locator('.request-link').textContent()).toContain(partner.partnerTenant);
    await settings.bringToFront();
    await kept().fill('');
    await kept().blur();
    await optionsSaved(settings);
  });
});

describe('a request link on a page', () => {
  test('is read back and checked against the profile', async () => {
    await settings.getByLabel(extension.profile.partnerTenant.label).fill(partner.partnerTenant);
    await settings.getByLabel(extension.profile.partnerTenant.label).blur();
    await optionsSaved(settings);
    await openGuide(page, 'customers/acquire');
    const found = guide(page).locator('.found');
    await found.getByText(extension.panel.foundLink).waitFor();
    expect(await found.textContent()).toContain('aaaa0000-0000-4000-8000-000000000001');
    await found.getByText(words.linkReading['not-yours']).waitFor();
  });
});
