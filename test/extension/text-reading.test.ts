import type { Page } from 'playwright';
import { messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customers } from '../portal/customers.ts';
import { guide, type OpenExtension, openExtension, portalAddress } from './drive/open-extension.ts';
import { visit } from './drive/reveal.ts';
import { openFacts, openSituation } from './drive/use-guide.ts';

const words = await messages('en');
const { extension } = words;
const [bakery] = customers;
if (!bakery) throw new Error('The mock portal needs a customer.');

let open: OpenExtension;
let page: Page;

beforeAll(async () => {
  open = await openExtension();
  page = open.page;
});
afterAll(() => open.close());

const see = (id: string) => openSituation(page, id);

describe('a page that is not known', () => {
  test('is read like the others under a new root', async () => {
    await visit(page, `https://partner.microsoft.com/dashboard/v4/customers/${bakery.tenantId}/account`);
    await guide(page).locator('.pill').click();
    await guide(page).locator('.customer', { hasText: bakery.companyName }).waitFor();
  });

  test('shows the customer’s ID and the relationship, and the panel says that the rest is asked', async () => {
    await visit(page, portalAddress(`customers/${bakery.tenantId}/renewals`));
    await guide(page).locator('.pill').click();
    await guide(page).locator('.customer', { hasText: bakery.tenantId }).waitFor();
    await openFacts(page);
    await guide(page).getByText(extension.panel.partly).waitFor();
  });
});

describe('texts on a page', () => {
  /** The reading of the page by the guide after a script has changed it. */
  const readAfter = async (script: string) => {
    await see('subscription-driftwood-shipyard-1');
    await openFacts(page);
    await guide(page).locator('.details', { hasText: extension.panel.status }).waitFor();
    await page.evaluate(`(function look(root) {
      for (const each of root.querySelectorAll('*')) {
        (${script})(each);
        if (each.shadowRoot) look(each.shadowRoot);
      }
    })(document)`);
    await page.waitForTimeout(2500);
    return guide(page).locator('.details').textContent();
  };

  test.each([
    ['spans', '<span>Active</span><small>Renews on Monday</small>'],
    ['a text and an element', 'Active<small>Renews on Monday</small>'],
    ['components', '<x-state>Active</x-state><x-note>Renews on Monday</x-note>'],
    ['blocks', '<div>Active</div><div><p>Renews on Monday</p></div>'],
    ['spans with the comments of a framework', '<!----><span>Active</span><!----><span>Renews on Monday</span>'],
  ])('of separate elements stay apart: %s', async (_, markup) => {
    const where = await readAfter(`(each) => {
      const radio = each.localName === 'label' && each.querySelector('input[type=radio]');
      if (!radio) return;
      each.innerHTML = ${JSON.stringify(markup)};
      each.prepend(radio);
    }`);
    expect(where).toContain('Active · Renews on Monday');
    expect(where).not.toContain('ActiveRenews');
  });

  test('that are parts of a word stay together, and invisible characters are left out', async () => {
    const name = '<b>Bake</b>ry \u202eof\u202c\u2066 \u061c\u200b\u00ad<span>Tes</span>ts\ufeff\u{e0041}';
    await readAfter(`(each) => {
      if (each.localName === 'a' && /account$/.test(each.getAttribute('href') ?? '') && each.closest('.breadcrumb'))
        each.innerHTML = ${JSON.stringify(name)};
    }`);
    await expect.poll(() => guide(page).locator('.customer').textContent()).toBe('Bakery of Tests');
  });

  test('without a visible character are not a name', async () => {
    await readAfter(`(each) => {
      if (each.localName === 'a' && /account$/.test(each.getAttribute('href') ?? '') && each.closest('.breadcrumb'))
        each.textContent = '\u3164\u2800';
    }`);
    await guide(page).locator('.customer.id').waitFor();
    await guide(page).getByText(extension.panel.partly).waitFor();
  });
});
