import type { Page } from 'playwright';
import { messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from '../browser/chromium.ts';
import { startPortal } from '../portal/server.ts';
import { guide, type OpenExtension, openExtension, partner, portalAddress } from './drive/open-extension.ts';
import { visit } from './drive/reveal.ts';
import { answer, newCustomer } from './drive/use-guide.ts';

const words = await messages('en');
const account = portalAddress(`customers/${newCustomer.tenantId}/account`);

let open: OpenExtension;
let page: Page;

beforeAll(async () => {
  open = await openExtension();
  page = open.page;
});
afterAll(() => open.close());

const pill = () => guide(page).locator('.pill');
const panel = () => guide(page).locator('.panel');

describe('a page that the guide reads', () => {
  /** The page as a text, into shadow roots, without our own element. */
  const serialized = `(() => {
    const write = (node) => {
      if (node.nodeType !== 1) return node.nodeType === 3 ? node.nodeValue : '';
      if (node.hasAttribute('data-supportable')) return '';
      const attributes = [...node.attributes].map(({ name, value }) => name + '=' + value).sort().join(' ');
      const within = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(write).join('');
      return '<' + node.localName + ' ' + attributes + '>' + within;
    };
    return write(document.documentElement);
  })()`;
  const watch = `(() => {
    window.changes = [];
    const note = (records) => {
      for (const { target, type, addedNodes, removedNodes } of records) {
        const ours = [target, ...addedNodes, ...removedNodes].some((node) => node.dataset?.supportable !== undefined);
        if (!ours) window.changes.push(type + ' ' + target.nodeName);
      }
    };
    const follow = (root) => {
      new MutationObserver(note).observe(root, { childList: true, attributes: true, characterData: true, subtree: true });
      for (const element of root.querySelectorAll('*'))
        if (element.shadowRoot && element.dataset?.supportable === undefined) follow(element.shadowRoot);
    };
    follow(document);
  })()`;

  test('is not changed while the guide reads it and is used', async () => {
    await visit(page, account);
    await pill().waitFor();
    await page.waitForTimeout(2500);
    await page.evaluate(watch);
    await pill().click();
    await answer(page, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
    await panel().getByLabel(words.composer.partnerTenant).fill(partner.partnerTenant);
    await panel().getByRole('button', { name: words.composer.copy }).click();
    await panel().getByText(words.composer.copied).first().waitFor();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(1000);
    expect(await page.evaluate('window.changes')).toEqual([]);
  });

  test('is the same with the guide as without it, and no other file of the portal is requested', async () => {
    await visit(page, account);
    await pill().waitFor();
    await page.waitForTimeout(2500);
    const portal = await startPortal();
    const plain = await openChromium({ portalPort: portal.port });
    await plain.page.goto(account);
    await plain.page.waitForTimeout(3000);
    expect(await page.evaluate(serialized)).toBe(await plain.page.evaluate(serialized));
    // Without a window, no browser fetches the page's icon.
    const asked = (requests: readonly string[]) =>
      new Set(requests.filter((address) => address.startsWith('/mock/') && !address.endsWith('/mark.svg')));
    expect(asked(open.portal.requests)).toEqual(asked(portal.requests));
    await plain.close();
    await portal.close();
  });

  test('causes no request to another machine', () => {
    expect(open.outside).toEqual([]);
  });
});
