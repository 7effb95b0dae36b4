import type { Page } from 'playwright';
import { messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guide, type OpenExtension, openExtension, partner, portalAddress } from './extension/open-extension.ts';
import { visit } from './extension/reveal.ts';
import { customers } from './portal/customers.ts';

const words = await messages('en');
const tr = await messages('tr');
const { facts, stepMails, composer, extension, errors } = words;
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
});
afterAll(() => open.close());

const press = (label: string) => guide(page).getByRole('button', { name: label }).first().click();
const clipboard = (): Promise<string> => page.evaluate('navigator.clipboard.readText()');
const stored = async () => JSON.stringify(await settings.evaluate('chrome.storage.local.get()'));

async function start(path: string) {
  await visit(page, portalAddress(path));
  await guide(page).locator('.pill').click();
}

/** Answers by fact until the rules decide. */
async function answer(...given: readonly (readonly [string, string])[]) {
  for (const [fact, value] of given) await guide(page).locator(`button[name="${fact}"][value="${value}"]`).click();
}

/** What is open on the step that calls for an e-mail. */
async function openMail(kind: keyof typeof stepMails) {
  await guide(page).getByText(stepMails[kind], { exact: true }).click();
  return guide(page).locator('.steps li', { hasText: stepMails[kind] ?? '' });
}

const support = [
  ['goal', 'support'],
  ['channel', 'ea'],
  ['billing', 'license'],
] as const;

describe('a partner whose next step is an e-mail', () => {
  test('writes the one for granular permission with the link that Partner Center issued, and no other', async () => {
    await start(`customers/${bakery.tenantId}/somethingnew`);
    await answer(...support);
    const step = await openMail('gdap');
    expect(await step.locator('.mail').count()).toBe(0);
    const link = step.getByLabel(stepMails.link);
    await link.fill('https://example.org/');
    await step.getByText(errors['accepted-host']).waitFor();
    await link.fill(
      `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${partner.partnerTenant}&msppId=0#/BillingAccounts/partner-invitation`,
    );
    await step.getByText(stepMails.notGdap).waitFor();
    expect(await step.locator('.mail').count()).toBe(0);
    await link.fill(gdapLink);
    await step.getByLabel(stepMails.days).fill('2000');
    await step.getByText(stepMails.badDays).waitFor();
    await step.getByLabel(stepMails.days).fill('365');
    await step.getByLabel(stepMails.roles).fill('Helpdesk administrator\nGlobal reader');
    const text = step.locator('.mail-text');
    await expect.poll(() => text.textContent()).toContain(`\n\n${gdapLink}\n\n`);
    expect(await text.textContent()).toContain('Helpdesk administrator and Global reader');
    expect(await text.textContent()).toContain('365');
  });

  test('gets it in the customer’s language at one choice, and copies what is shown', async () => {
    const step = guide(page).locator('.steps li', { hasText: stepMails.gdap });
    await step.getByLabel(composer.mailLanguage).selectOption('tr');
    await step
      .locator('.mail-subject', { hasText: tr.mail.gdap.subject.replace('{partnerName}', '').trim() })
      .waitFor();
    await step.getByRole('button', { name: composer.mailCopy }).click();
    await step.getByText(composer.copied).waitFor();
    expect(await clipboard()).toContain(gdapLink);
    expect(await step.getByText(composer.mail, { exact: true }).getAttribute('href')).toMatch(/^mailto:\?subject=/);
  });

  test('writes the customer’s notice to its present partner, which names both and nobody’s sender by mistake', async () => {
    await start(`customers/${shipyard.tenantId}/somethingnew`);
    await answer(
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
    await expect.poll(() => step.locator('.mail-text').textContent()).toContain('To Old Harbour Cloud,');
    expect(await step.locator('.mail-text').textContent()).toContain('\n\none\ntwo\n\n');
    expect(await step.locator('.mail-text').textContent()).toContain(words.mail.placeholders.senderName);
  });
});

describe('a list of the requests a partner makes', () => {
  test('is not kept unless wanted', async () => {
    await start(`customers/${bakery.tenantId}/somethingnew`);
    await answer(...support);
    await guide(page).getByLabel(composer.partnerTenant).fill(partner.partnerTenant);
    await guide(page).getByRole('button', { name: composer.copy }).click();
    await guide(page).getByText(composer.copied).waitFor();
    expect(await stored()).not.toContain(partner.partnerTenant);
  });

  test('holds, when wanted, the link and the kind, and a name only if it was typed', async () => {
    await settings.getByLabel(extension.options.history).check();
    await start(`customers/${bakery.tenantId}/account`);
    await guide(page).locator('.customer', { hasText: bakery.companyName }).waitFor();
    await answer(...support);
    await guide(page).getByLabel(composer.partnerTenant).fill(partner.partnerTenant);
    await guide(page).getByRole('button', { name: composer.copy }).click();
    await guide(page).getByText(composer.copied).waitFor();
    await guide(page).getByText(extension.guide.mail, { exact: true }).click();
    const composed = guide(page).locator('.composer');
    expect(await composed.getByLabel(composer.customerName).inputValue()).toBe(bakery.companyName);
    await composed.getByRole('button', { name: composer.mailCopy }).click();
    await expect.poll(stored).toContain('"kind":"relationship"');
    expect(await stored()).not.toContain(bakery.companyName);
    await composed.getByLabel(composer.customerName).fill('Corner Bakery');
    await composed.getByRole('button', { name: composer.mailCopy }).click();
    await expect.poll(stored).toContain('Corner Bakery');
    expect(await stored()).not.toContain(bakery.tenantId);
  });

  test('is read in the options, cleared by one press, and gone when it is switched off', async () => {
    await settings.reload();
    const list = settings.locator('.composed li');
    await list.first().waitFor();
    expect(await list.count()).toBe(3);
    expect(await list.first().textContent()).toContain('Corner Bakery');
    await settings.getByRole('button', { name: extension.options.historyClear }).click();
    await settings.getByText(extension.options.historyCleared).waitFor();
    expect(await stored()).not.toContain('Corner Bakery');
    await settings.getByLabel(extension.options.history).uncheck();
    await expect.poll(stored).not.toContain('"composed"');
  });
});

describe('a request link that stands on a page', () => {
  test('is read back and checked against the profile', async () => {
    await settings.getByLabel(extension.profile.partnerTenant.label).fill(partner.partnerTenant);
    await settings.getByLabel(extension.profile.partnerTenant.label).blur();
    await settings.getByText(extension.options.saved).waitFor();
    await start('customers/newrelationship');
    const found = guide(page).locator('.found');
    await found.getByText(extension.panel.foundLink).waitFor();
    expect(await found.textContent()).toContain('aaaa0000-0000-4000-8000-000000000001');
    await found.getByText(words.linkReading['not-yours']).waitFor();
  });
});

describe('a partner who closes the panel to look at the page', () => {
  test('finds the answers again, and those of another customer are not among them', async () => {
    await start(`customers/${bakery.tenantId}/account`);
    await answer(['goal', 'support']);
    await page.keyboard.press('Escape');
    await guide(page).locator('.pill').click();
    await guide(page).getByRole('heading', { name: facts.channel.question }).waitFor();
    await page.evaluate(
      (address) => {
        history.pushState({}, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      portalAddress(`customers/${shipyard.tenantId}/account`),
    );
    await guide(page).getByRole('heading', { name: facts.goal.question }).waitFor();
  });

  test('moves the panel aside by its bar or its keys, and finds it there again', async () => {
    const left = async () => Math.round((await guide(page).locator('.panel').boundingBox())?.x ?? 0);
    const before = await left();
    await guide(page).locator('.bar p').hover();
    await page.mouse.down();
    await page.mouse.move(700, 400, { steps: 4 });
    await page.mouse.up();
    const after = await left();
    expect(after).toBeGreaterThan(before + 100);
    await guide(page).locator('.heading').focus();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(left).toBe(after - 24);
    await press(extension.panel.close);
    await guide(page).locator('.pill').click();
    expect(await left()).toBe(after - 24);
  });
});

describe('one subscription', () => {
  const fact = (name: 'license-offer' | 'channel') => guide(page).locator('.facts li', { hasText: facts[name].label });
  const item = (place: number) => `customers/${shipyard.tenantId}/subscriptions/${shipyard.subscriptions[place]?.id}`;

  test('shows its status and the end of its term as the page has them', async () => {
    await start(item(0));
    const where = guide(page).locator('.where');
    await expect.poll(() => where.textContent()).toContain('Renews on');
    expect(await where.textContent()).toContain(extension.panel.ends);
  });

  test('knows better than an answer that was given on another one', async () => {
    await answer(['goal', 'take-over'], ['channel', 'csp-partner']);
    await guide(page).locator('button[name=change][value=license-offer]').click();
    await answer(['license-offer', 'software']);
    await expect.poll(() => fact('license-offer').textContent()).toContain(extension.origins.you);
    await page.evaluate(
      (address) => {
        history.pushState({}, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      portalAddress(item(1)),
    );
    await expect.poll(() => fact('license-offer').count()).toBe(0);
    await fact('license-offer').getByText(extension.origins.page).waitFor();
    expect(await fact('license-offer').textContent()).toContain(facts['license-offer'].answers['new-commerce'].label);
  });

  test('is the partner’s own when it names the partner as its reseller', async () => {
    await settings.getByLabel(extension.profile.partnerId.label).fill('9000001');
    await settings.getByLabel(extension.profile.partnerId.label).blur();
    await settings.getByText(extension.options.saved).waitFor();
    await start(`customers/${bakery.tenantId}/subscriptions/${bakery.subscriptions[0]?.id}`);
    await guide(page).locator('.customer', { hasText: bakery.companyName }).waitFor();
    await guide(page).getByRole('heading', { name: words.outcomes['already-yours'].title }).waitFor();
    expect(await fact('channel').textContent()).toContain(extension.origins.page);
  });

  test('from another publisher says that its publisher may be the one to ask', async () => {
    const clinic = customers.find(({ companyName }) => companyName === 'Larkspur Clinic');
    await start(`customers/${clinic?.tenantId}/subscriptions/${clinic?.subscriptions[1]?.id}`);
    await guide(page).getByText(extension.panel.otherPublisher).waitFor();
  });
});
