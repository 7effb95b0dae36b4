import type { Page } from 'playwright';
import { messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customers } from '../../portal/customers.ts';
import { type Switch, toQuery } from '../../portal/switches.ts';
import { guide, type OpenExtension, openExtension, partner, portalAddress } from '../drive/open-extension.ts';
import { visit } from '../drive/reveal.ts';
import { answer, newCustomer, sources } from '../drive/use-guide.ts';

const words = await messages('en');
const [bakery] = customers;
if (!bakery) throw new Error('The mock portal needs a customer.');

let open: OpenExtension;
let page: Page;

beforeAll(async () => {
  open = await openExtension();
  page = open.page;
});
afterAll(() => open.close());

const subscriptions = (tenant: string, ...switches: Switch[]) =>
  portalAddress(`customers/${tenant}/subscriptions${toQuery({ switches })}`);

describe('a hostile page', () => {
  test('reads nothing of what a partner types and answers, and presses nothing', async () => {
    await visit(
      page,
      portalAddress(`customers/${newCustomer.tenantId}/account${toQuery({ switches: ['hostile-scripts'] })}`),
    );
    await guide(page).locator('.pill').click();
    await answer(page, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
    await guide(page).getByLabel(words.composer.partnerTenant).fill(partner.partnerTenant);
    await page.waitForTimeout(1500);
    await guide(page).getByRole('heading', { name: words.outcomes['request-relationship'].title }).waitFor();
    expect(await guide(page).getByLabel(words.composer.partnerTenant).inputValue()).toBe(partner.partnerTenant);
    const taken = JSON.stringify(await page.evaluate('[window.stolen, document.documentElement.outerHTML]'));
    expect(taken).not.toContain(partner.partnerTenant);
    expect(taken).not.toContain(words.outcomes['request-relationship'].answer);
    expect(await page.evaluate('window.stolen')).toEqual([]);
  });

  test('changes none of our objects with its messages', async () => {
    expect(await page.evaluate('({}).polluted ?? [].polluted ?? false')).toBe(false);
    await guide(page).getByText(sources).click();
    await guide(page).locator('.sources a').first().waitFor();
  });

  test.each(customers.slice(0, 11).map(({ tenantId }, place) => [place, tenantId] as const))(
    'puts no script, no markup and no endless text into the panel with a customer’s name (%i)',
    async (_, tenant) => {
      await visit(page, subscriptions(tenant, 'hostile-names'));
      await guide(page).locator('.pill').click();
      await page.waitForTimeout(1500);
      const name = guide(page).locator('.customer');
      const shown = (await name.textContent()) ?? '';
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.length).toBeLessThanOrEqual(300);
      expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(await name.locator('*').count()).toBe(0);
      expect((await name.boundingBox())?.height).toBeLessThan(80);
      expect(
        await guide(page)
          .locator('.body')
          .evaluate((body) => body.scrollWidth <= body.clientWidth),
      ).toBe(true);
      expect(await page.evaluate('window.attacked ?? false')).toBe(false);
    },
  );

  test.each(['hostile-css', 'small-rem', 'z-index-war', 'aside-open'] as const)(
    'does not change how the guide looks, and does not prevent clicks on it (%s)',
    async (name) => {
      const box = async (...switches: Switch[]) => {
        await visit(page, subscriptions(bakery.tenantId, ...switches));
        const pill = await guide(page).locator('.pill').boundingBox();
        await guide(page).locator('.pill').click();
        const panel = await guide(page).locator('.panel').boundingBox();
        const choice = await guide(page).locator('.choice').first().boundingBox();
        return { pill, panel, choice: choice && { width: choice.width, height: choice.height } };
      };
      const plain = await box();
      const changed = await box(name);
      expect(changed.pill).toEqual(plain.pill);
      expect(changed.panel).toEqual(plain.panel);
      expect(changed.choice).toEqual(plain.choice);
    },
  );
});
