import type { Page } from 'playwright';
import { messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customers } from '../../portal/customers.ts';
import { guide, type OpenExtension, openExtension, portalAddress } from '../drive/open-extension.ts';
import { reveal } from '../drive/reveal.ts';

const words = await messages('en');
const [bakery] = customers;
if (!bakery) throw new Error('The mock portal needs a customer.');

let open: OpenExtension;
beforeAll(async () => {
  open = await openExtension();
});
afterAll(() => open.close());

/** Names of an element's own properties and methods, each of which a field of that name in a form replaces. */
const covered =
  'id localName nodeType nodeName children childNodes childElementCount firstElementChild lastElementChild shadowRoot parentElement nextElementSibling previousElementSibling textContent getAttribute hasAttribute matches closest querySelector contains getRootNode value focus isConnected';

const form = (...names: readonly string[]) =>
  `<form>Sample${names.map((name) => `<input name="${name}" type="hidden" value="7">`).join('')}</form>`;

const pages = [
  ['a form with a field named id', form('id')],
  ['a form with a field named localName', form('localName')],
  ['a form with a field for each property it has', form(...covered.split(' '))],
  ['a form whose fields are elsewhere', `<form id="f">Sample</form><input form="f" name="nextElementSibling">`],
  ['drawings with elements whose names have a hyphen', '<svg><font-face/><missing-glyph/></svg>'],
] as const;

async function visitWith(page: Page, path: string, markup: string) {
  await page.addInitScript(`addEventListener('DOMContentLoaded', () => {
    const added = document.createElement('div');
    added.innerHTML = ${JSON.stringify(markup)};
    Document.prototype.querySelector.call(document, 'body').prepend(added);
  })`);
  await page.goto(portalAddress(path));
  await reveal(page);
}

describe('a page with elements named like properties', () => {
  test.each(pages)('is still read: %s', async (_, markup) => {
    const page = await open.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await visitWith(page, `customers/${bakery.tenantId}/adminrelationships`, markup);
    await guide(page).locator('.pill').click();
    await guide(page).locator('.customer', { hasText: bakery.companyName }).waitFor({ timeout: 12_000 });
    await page.keyboard.press('Escape');
    await guide(page).locator('.pill').waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  test('can still be used with the guide when its pictures are named like properties of the document', async () => {
    const page = await open.context.newPage();
    await visitWith(page, `customers/${bakery.tenantId}/adminrelationships`, '');
    await page.waitForTimeout(300);
    const names =
      'documentElement body activeElement querySelectorAll createElement createElementNS createTextNode hidden elementsFromPoint addEventListener';
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(names.replace(/\w+ ?/g, (name) => `<img name="${name.trim()}" alt="">`))})`,
    );
    await guide(page).locator('.pill').click();
    await guide(page).locator('.customer', { hasText: bakery.companyName }).waitFor({ timeout: 12_000 });
    await page.keyboard.press('Escape');
    await guide(page).locator('.pill').waitFor();
    await page.close();
  });

  test('is still read with a list on it, which has a property named item', async () => {
    const page = await open.context.newPage();
    await visitWith(page, 'customers/acquire', '<ul><li>One</li><li>Two</li></ul>');
    await guide(page).locator('.pill').click();
    await guide(page).getByText(words.extension.panel.foundLink).waitFor({ timeout: 12_000 });
    await page.close();
  });
});
