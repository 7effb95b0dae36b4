import type { Page } from 'playwright';
import { type Fact, messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { situations } from '../portal/situations.ts';
import { guide, type OpenExtension, openExtension } from './open-extension.ts';
import { visit } from './reveal.ts';

const words = await messages('en');
const { facts, checks, extension } = words;

let open: OpenExtension;
let page: Page;

beforeAll(async () => {
  open = await openExtension();
  page = open.page;
});
afterAll(() => open.close());

async function see(id: string) {
  const { address } = situations.find((situation) => situation.id === id) ?? {};
  if (!address) throw new Error(`The mock portal has no situation called ${id}.`);
  await visit(page, `https://partner.microsoft.com${address}`);
  await guide(page).locator('.pill').click();
  await guide(page).locator('.customer:not(.id)').waitFor();
}

const press = (label: string) => guide(page).getByRole('button', { name: label, exact: false }).first().click();

/** Says that a customer wants to leave another CSP partner, so that every fact of the subscription matters. */
async function takeOver() {
  await press(facts.goal.answers['take-over'].label);
  await press(facts.channel.answers['csp-partner'].label);
}

const readFact = (fact: Fact) => guide(page).locator('.facts li', { hasText: facts[fact].label });

describe('what a page tells is not asked again', () => {
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
    const row = readFact(fact);
    await row.waitFor();
    expect(await row.textContent()).toContain(label);
    expect(await row.textContent()).toContain(extension.origins.page);
  });

  test('of one subscription, offer, publisher and reseller are shown as the page has them', async () => {
    await see('subscription-driftwood-shipyard-1');
    const where = guide(page).locator('.where');
    await expect.poll(() => where.textContent()).toContain('0ffe4001-0000-4000-8000-000000000001');
    expect(await where.textContent()).toContain('Microsoft Corporation');
    expect(await where.textContent()).toContain('9000002');
  });

  test('software bought once cannot be distinguished from licenses by its offer, so it is asked', async () => {
    await see('subscription-larkspur-clinic-1');
    await takeOver();
    expect(await readFact('license-offer').count()).toBe(0);
  });

  test('a tab with nothing in it, and a page with both kinds, leave the billing to be asked', async () => {
    await see('no-subscriptions');
    expect(await readFact('billing').count()).toBe(0);
    await see('subscriptions-2021');
    expect(await readFact('billing').count()).toBe(0);
  });
});

describe('the relationship between the partner and the customer', () => {
  const reach = async () => {
    await press(facts.goal.answers.support.label);
    await press(facts.channel.answers.ea.label);
    await press(facts.billing.answers.license.label);
  };
  const relationship = () => guide(page).getByLabel(checks.relationship.question);

  test('ticks off the steps already done where granular permission is running', async () => {
    await see('admin-relationships');
    await reach();
    expect(await relationship().inputValue()).toBe('reseller-with-admin');
    expect(await guide(page).locator('.steps li:not(.done)').count()).toBe(0);
  });

  test('is none for a customer who has granted administration only', async () => {
    await see('gdap-only');
    await reach();
    expect(await relationship().inputValue()).toBe('none');
    expect(await guide(page).locator('.steps li.done').count()).toBe(0);
  });

  test('is not guessed on other pages', async () => {
    await see('users');
    await reach();
    expect(await relationship().inputValue()).toBe('');
  });
});
