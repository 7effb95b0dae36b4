import type { Page } from 'playwright';
import { count, decide, fill, isConclusion, messages, prefilledLink, usualStart } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customers } from '../portal/customers.ts';
import { toQuery } from '../portal/switches.ts';
import { choose, guide, type OpenExtension, openExtension, partner, portalAddress } from './drive/open-extension.ts';
import { visit } from './drive/reveal.ts';
import { answer, newCustomer, openFacts, sources } from './drive/use-guide.ts';

const words = await messages('en');
const [bakery, shipyard] = customers;
if (!bakery || !shipyard) throw new Error('The mock portal needs two customers.');

const subscriptionsOf = (tenant: string, query = '') => portalAddress(`customers/${tenant}/subscriptions${query}`);
const panel = (page: Page) => page.getByRole('dialog', { name: words.extension.panel.title });
const pill = (page: Page) => page.getByRole('button', { name: words.extension.panel.open });
const choice = (page: Page, label: string) => panel(page).getByRole('button', { name: label });

let open: OpenExtension;
let page: Page;

beforeAll(async () => {
  open = await openExtension();
  page = open.page;
});
afterAll(() => open.close());

/** The link the rules make for the answers given in these tests. */
function expectedLink(): string {
  const decision = decide({ ...usualStart, goal: 'support', channel: 'ea', billing: 'license' });
  const link = isConclusion(decision) && prefilledLink(decision.link, partner);
  if (!link) throw new Error('The rules give no link here.');
  return link;
}

describe('a partner on a customer’s subscriptions page', () => {
  test('is shown which customer and page this is, and where each fact comes from', async () => {
    await visit(page, subscriptionsOf(bakery.tenantId));
    await pill(page).click();
    await expect.poll(() => panel(page).locator('.customer').textContent()).toBe(bakery.companyName);
    const read = fill(words.extension.panel.read, { page: words.extension.pages.subscriptions });
    await expect.poll(() => panel(page).locator('.bar').textContent()).toContain(read);
    expect(await panel(page).getAttribute('aria-label')).toContain(bakery.companyName);
    const rests = panel(page).locator('.premises');
    expect(await rests.textContent()).toContain(words.extension.origins.assumed);
    // The chosen tab shows what this partner sold.
    expect(await rests.textContent()).not.toContain(words.facts.billing.answers.license.label);
  });
});

describe('a partner on a page of a new customer', () => {
  test('answers by mouse to an outcome and gets the request link that the rules make', async () => {
    await visit(page, portalAddress(`customers/${newCustomer.tenantId}/account`));
    await pill(page).click();
    await answer(page, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
    const heading = panel(page).getByRole('heading', { name: words.outcomes['request-relationship'].title });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await panel(page).locator('.verdict').first().textContent()).toBe(words.verdicts.can);
    await panel(page).getByLabel(words.composer.partnerTenant).fill(partner.partnerTenant);
    await expect
      .poll(() => panel(page).getByRole('status', { name: words.composer.link }).textContent())
      .toBe(expectedLink());
  });

  test('is told what is wrong with an id, in words, and keeps what was typed', async () => {
    const field = panel(page).getByLabel(words.composer.partnerTenant);
    await field.fill('not-a-tenant');
    await field.blur();
    const error = panel(page).locator('.error');
    expect(await error.textContent()).toContain('“not-a-tenant”');
    expect(await field.inputValue()).toBe('not-a-tenant');
    expect(await panel(page).getByText(words.composer.missing).isVisible()).toBe(true);
    await field.fill(partner.partnerTenant);
  });

  test('answers a check in place and sees the answer follow it', async () => {
    // The page shows where the customer is; the reader knows better.
    expect(await panel(page).getByLabel(words.markets.customerCountry).inputValue()).toBe(newCustomer.country);
    await choose(panel(page).getByLabel(words.markets.customerCountry), 'JP');
    await choose(panel(page).getByLabel(words.markets.partnerCountry), 'DE');
    await panel(page).getByRole('heading', { name: words.outcomes['blocked-market'].title }).waitFor();
    expect(await panel(page).textContent()).toContain(words.outcomes['request-relationship'].title);
    await panel(page).getByText(words.parts.decides).waitFor();
    await choose(panel(page).getByLabel(words.markets.customerCountry), 'AT');
    const heading = panel(page).getByRole('heading', { name: words.outcomes['request-relationship'].title });
    await heading.waitFor();
    // The check that had the focus is no longer highlighted.
    await expect.poll(() => heading.evaluate((element) => element.matches(':focus'))).toBe(true);
    await panel(page).locator('.fold summary', { hasText: words.checks.role.label }).click();
    await panel(page).getByText(words.markets['same-market']).waitFor();
  });

  test('reads the sources with their dates, and follows a link to them', async () => {
    await panel(page).getByText(sources).click();
    await panel(page).locator('.sources summary', { hasText: 'S14' }).click();
    const source = panel(page).locator('.sources a').first();
    await source.waitFor();
    expect(await source.getAttribute('href')).toMatch(/^https:\/\/github\.com\//);
    expect(await source.getAttribute('rel')).toBe('noreferrer');
    await panel(page).locator('.sources').getByText(words.statements.S14).waitFor();
  });

  test('checks a link that someone sent, and is warned of one that is not from Microsoft', async () => {
    await panel(page).getByText(words.linkReading.title, { exact: true }).click();
    const pasted = panel(page).getByLabel(words.linkReading.paste);
    await pasted.fill('https://admin.microsoft.com.example.org/Adminportal/Home?invType=ResellerRelationship');
    await panel(page).getByText(words.errors['accepted-host']).waitFor();
    await pasted.fill(expectedLink());
    await panel(page).getByText(words.linkReading['grants-relationship'], { exact: true }).waitFor();
    expect(await panel(page).getByText(words.takenOff['safe-links']).count()).toBe(0);
    await pasted.fill(
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(expectedLink())}&data=x&reserved=0`,
    );
    await panel(page).getByText(words.takenOff['safe-links'], { exact: true }).waitFor();
    await panel(page).getByText(words.linkReading['grants-relationship'], { exact: true }).waitFor();
  });

  test('sees what would change the answer', async () => {
    await panel(page).getByText(words.whatIf.title, { exact: true }).click();
    await panel(page).locator('button[name=try][value="channel=this-partner"]').click();
    await panel(page).getByRole('heading', { name: words.outcomes['already-yours'].title }).waitFor();
    await openFacts(page);
    await panel(page).locator('button[name=change][value=channel]').click();
    await panel(page).locator('button[name=channel][value=ea]').click();
  });

  test('changes one answer and keeps the later ones that still apply', async () => {
    await openFacts(page);
    await panel(page).locator('button[name=change][value=goal]').click();
    await choice(page, words.facts.goal.answers.add.label).click();
    await choice(page, words.facts['partner-type'].answers['direct-bill'].label).click();
    await panel(page).getByRole('heading', { name: words.outcomes['order-licenses'].title }).waitFor();
    expect(await panel(page).locator('.premises').textContent()).toContain(words.facts.channel.answers.ea.label);
  });

  test('does all of it with the keyboard alone, and gets the focus back where it was', async () => {
    await visit(page, subscriptionsOf(shipyard.tenantId));
    await pill(page).focus();
    await page.keyboard.press('Enter');
    const question = panel(page).getByRole('heading', { name: words.facts.goal.question });
    await expect.poll(() => question.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const next = panel(page).getByRole('heading', { name: words.facts.channel.question });
    await expect.poll(() => next.evaluate((element) => element.matches(':focus'))).toBe(true);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const last = panel(page).getByRole('heading', { name: words.facts.billing.question });
    await expect.poll(() => last.evaluate((element) => element.matches(':focus'))).toBe(true);
    // The value that the page suggests comes first.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel(page).getByRole('heading', { name: words.support.permission.title }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => pill(page).evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await panel(page).count()).toBe(0);
  });
});

describe('a partner who goes from one customer to another', () => {
  test('never sees a fact, a name or an answer of the previous one', async () => {
    await visit(page, subscriptionsOf(bakery.tenantId, toQuery({ lingerMs: 1500 })));
    await pill(page).click();
    await expect.poll(() => panel(page).locator('.customer').textContent()).toBe(bakery.companyName);
    await choice(page, words.facts.goal.answers.support.label).click();
    await panel(page).getByRole('heading', { name: words.facts.channel.question }).waitFor();
    await page.evaluate((address) => {
      history.pushState({}, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, subscriptionsOf(shipyard.tenantId));
    await panel(page).getByRole('heading', { name: words.facts.goal.question }).waitFor();
    const shown = new Set<string>();
    for (let look = 0; look < 60; look += 1) {
      shown.add((await panel(page).locator('.customer').textContent()) ?? '');
      await page.waitForTimeout(50);
    }
    expect([...shown]).toEqual([shipyard.tenantId, shipyard.companyName]);
  });

  test('is told when the page shows a customer other than the one in its address, and nothing is read from it', async () => {
    await visit(page, subscriptionsOf(bakery.tenantId, toQuery({ switches: ['wrong-customer'] })));
    await pill(page).click();
    await panel(page).getByText(words.extension.panel.uncertain).waitFor();
    expect(await panel(page).locator('.customer').textContent()).toBe(bakery.tenantId);
    expect(await panel(page).locator('.premises').textContent()).not.toContain(`(${words.extension.origins.page})`);
  });
});

describe('a partner on other pages', () => {
  test('gets the same questions on an unknown page of a customer', async () => {
    await visit(page, portalAddress(`customers/${bakery.tenantId}/somethingnew`));
    await pill(page).click();
    await expect
      .poll(() => panel(page).locator('.bar').textContent())
      .toContain(words.extension.pages['customer-other']);
    expect(await panel(page).locator('.customer').textContent()).toBe(bakery.tenantId);
    expect(await choice(page, words.facts.goal.answers.support.label).isVisible()).toBe(true);
  });

  test('is left alone where the portal is not about customers', async () => {
    await page.goto(portalAddress('home'));
    await page.waitForTimeout(1500);
    expect(await guide(page).count()).toBe(0);
  });

  test('sees on the lists how many customers were read', async () => {
    for (const path of ['customers/list', 'customers/granularadminaccess/list']) {
      await visit(page, portalAddress(path));
      await pill(page).click();
      const listed = count('en', words.extension.panel.listed, 10);
      await panel(page).locator('.bar', { hasText: listed }).waitFor();
    }
  });
});
