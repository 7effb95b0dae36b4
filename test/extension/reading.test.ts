import type { Page } from 'playwright';
import { type Fact, fill, messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guide, type OpenExtension, openExtension } from './drive/open-extension.ts';
import { answer, closeOptions, openFacts, openGroups, openSituation, optionsSaved } from './drive/use-guide.ts';

const words = await messages('en');
const { facts, extension } = words;

let open: OpenExtension;
let page: Page;

beforeAll(async () => {
  open = await openExtension();
  page = open.page;
});
afterAll(() => open.close());

const see = (id: string) => openSituation(page, id);
const press = (label: string) => guide(page).getByRole('button', { name: label, exact: false }).first().click();

/** Says that a customer wants to leave another CSP partner, so that every fact of the subscription matters. */
async function takeOver() {
  await press(facts.goal.answers['take-over'].label);
  await press(facts.channel.answers['csp-partner'].label);
}

/** One of the facts in the list, which is open. */
const readFact = (fact: Fact) => guide(page).locator('.facts li', { hasText: facts[fact].label });

describe('a fact that a page shows is not asked again', () => {
  test.each([
    ['subscription-tidewater-museum-1', 'azure-offer', facts['azure-offer'].answers['azure-legacy'].label],
    ['subscription-northlight-bakery-2', 'azure-offer', facts['azure-offer'].answers['azure-plan'].label],
    ['subscription-northlight-bakery-2', 'billing', facts.billing.answers.usage.label],
    ['subscription-northlight-bakery-1', 'license-offer', facts['license-offer'].answers['new-commerce'].label],
    ['subscription-driftwood-shipyard-1', 'license-offer', facts['license-offer'].answers.legacy.label],
    ['subscription-larkspur-clinic-2', 'license-offer', facts['license-offer'].answers.software.label],
  ] as const)('on %s: %s', async (id, fact, label) => {
    await see(id);
    await takeOver();
    await openFacts(page);
    const row = readFact(fact);
    await row.waitFor();
    expect(await row.textContent()).toContain(label);
    expect(await row.textContent()).toContain(extension.origins.page);
  });

  test('offer, publisher and reseller of a subscription are shown as on the page', async () => {
    await see('subscription-driftwood-shipyard-1');
    await openFacts(page);
    const where = guide(page).locator('.details');
    await expect.poll(() => where.textContent()).toContain('0ffe4001-0000-4000-8000-000000000001');
    expect(await where.textContent()).toContain('Microsoft Corporation');
    expect(await where.textContent()).toContain('9000002');
  });

  test('software bought once cannot be distinguished from licenses by its offer, so it is asked', async () => {
    await see('subscription-larkspur-clinic-1');
    await takeOver();
    await openFacts(page);
    expect(await readFact('license-offer').count()).toBe(0);
  });

  test('an empty tab and a page with both kinds say nothing about the billing, so it is asked', async () => {
    await see('no-subscriptions');
    await openFacts(page);
    expect(await readFact('billing').count()).toBe(0);
    await see('subscriptions-2021');
    await openFacts(page);
    expect(await readFact('billing').count()).toBe(0);
  });
});

describe('a list of what the partner sold', () => {
  const choices = () => guide(page).locator('.choice');
  const toBilling = () => answer(page, ['goal', 'support'], ['channel', 'ea']);

  test.each([
    ['subscriptions', 'Online Services', 'license'],
    ['subscriptions?tab=Azure', 'Azure', 'usage'],
  ] as const)(
    'suggests how something bought elsewhere is billed, and it is still asked: %s',
    async (id, label, value) => {
      await see(id.split('?')[0] ?? '');
      await page.getByRole('tab', { name: label }).focus();
      await page.keyboard.press('Enter');
      await toBilling();
      const shows = fill(extension.panel.shows, { label });
      await expect.poll(() => choices().first().textContent()).toContain(shows);
      expect(await choices().first().textContent()).toContain(facts.billing.answers[value].label);
      expect(await guide(page).getByText(shows).count()).toBe(1);
    },
  );

  test('suggests nothing while two of its tabs are marked as chosen', async () => {
    await see('subscriptions');
    await page.evaluate(
      `(function look(root) {
        for (const each of root.querySelectorAll('*')) {
          if (each.role === 'tab') each.ariaSelected = 'true';
          if (each.shadowRoot) look(each.shadowRoot);
        }
      })(document)`,
    );
    await page.waitForTimeout(2500);
    await toBilling();
    await choices().first().waitFor();
    expect(
      await guide(page)
        .getByText(fill(extension.panel.shows, { label: '' }).trim())
        .count(),
    ).toBe(0);
  });
});

describe('the subject of the answer', () => {
  const about = () => guide(page).locator('.about');
  const change = () => about().getByRole('button').click();
  const { panel } = extension;

  test('is something bought elsewhere on a list', async () => {
    await see('subscriptions');
    expect(await about().textContent()).toContain(panel.aboutElsewhere);
    expect(await about().getByRole('button').count()).toBe(0);
  });

  test('is the subscription of the page until the partner says that it was bought elsewhere, and back', async () => {
    await see('subscription-northlight-bakery-2');
    await expect.poll(() => about().textContent()).toMatch(/^About: .+ \(this page\)/);
    await takeOver();
    await openFacts(page);
    await readFact('azure-offer').waitFor();
    await change();
    await expect.poll(() => about().textContent()).toContain(panel.aboutElsewhere);
    // The place where the other one was bought is a separate question.
    await answer(page, ['channel', 'csp-partner'], ['billing', 'license']);
    await change();
    await readFact('azure-offer').getByText(extension.origins.page).waitFor();
    expect(await readFact('billing').textContent()).toContain(facts.billing.answers.usage.label);
    await change();
    await expect.poll(() => readFact('billing').textContent()).toContain(facts.billing.answers.license.label);
  });

  test('is already theirs for a direct-bill partner, except what was bought elsewhere', async () => {
    const settings = await open.context.newPage();
    await settings.goto(open.own('options.html'));
    await openGroups(settings);
    const type = settings.getByLabel(extension.profile.partnerType.label);
    await type.selectOption('direct-bill');
    await optionsSaved(settings);
    await see('subscription-driftwood-shipyard-1');
    await guide(page).getByRole('heading', { name: words.outcomes['already-yours'].title }).waitFor();
    await change();
    await guide(page).getByRole('heading', { name: facts.goal.question }).waitFor();
    await type.selectOption('');
    await closeOptions(settings);
  });
});

test('a partner finds in the options when each page was last read', async () => {
  await see('subscriptions');
  await page.waitForTimeout(500);
  const settings = await open.context.newPage();
  await settings.goto(open.own('options.html'));
  await openGroups(settings);
  const row = settings.locator('.health li', { hasText: extension.pages.subscriptions }).first();
  await row.getByText(fill(extension.options.lastRead, { date: '' }).trim().slice(0, 9)).waitFor();
  await settings.close();
});
