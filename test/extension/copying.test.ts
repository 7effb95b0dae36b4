import type { Page } from 'playwright';
import { messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guide, type OpenExtension, openExtension, partner, portalAddress } from './drive/open-extension.ts';
import { visit } from './drive/reveal.ts';
import { newCustomer } from './drive/use-guide.ts';

const words = await messages('en');

let open: OpenExtension;
let page: Page;
let own: Page;
beforeAll(async () => {
  // The page forbids the clipboard to scripts, as its server can; its content is read on a page of the extension's own.
  open = await openExtension({}, { 'permissions-policy': 'clipboard-write=()' });
  page = open.page;
  own = await open.context.newPage();
  await own.goto(open.own('options.html'));
  await open.context.grantPermissions(['clipboard-read']);
});
afterAll(() => open.close());

const clipboard = async () => {
  await own.bringToFront();
  const text: string = await own.evaluate('navigator.clipboard.readText()');
  await page.bringToFront();
  return text;
};
const copied = () => guide(page).locator('.composer .copied').first();

/** A link made on a page whose script interferes with copying. */
async function copyOn(script: string) {
  await visit(page, portalAddress(`customers/${newCustomer.tenantId}/somethingnew`));
  await page.evaluate(script);
  await guide(page).locator('.pill').click();
  for (const [fact, value] of [
    ['goal', 'support'],
    ['channel', 'ea'],
    ['billing', 'license'],
  ])
    await guide(page).locator(`button[name="${fact}"][value="${value}"]`).click();
  await guide(page).getByLabel(words.composer.partnerTenant).fill(partner.partnerTenant);
  await guide(page).locator('.request-link').waitFor();
  await guide(page).getByRole('button', { name: words.composer.copy }).click();
  await expect.poll(() => copied().textContent()).not.toBe('');
}

describe('on a page that forbids the clipboard to scripts', () => {
  test('a link is still copied, and the panel says so', async () => {
    await copyOn('0');
    expect(await copied().textContent()).toBe(words.composer.copied);
    expect(await clipboard()).toContain(partner.partnerTenant);
  });

  test('a script of the page cannot copy something else instead, and does not learn the link', async () => {
    await copyOn(`window.seen = []; addEventListener('copy', (event) => {
      window.seen.push(String(getSelection()), event.clipboardData.getData('text/plain'));
      event.clipboardData.setData('text/plain', 'https://evil.example/');
      event.clipboardData.setData('text/html', 'https://evil.example/');
      event.preventDefault();
    }, true)`);
    expect(await copied().textContent()).toBe(words.composer.copied);
    expect(await clipboard()).toContain(partner.partnerTenant);
    expect(JSON.stringify(await page.evaluate('window.seen'))).not.toContain(partner.partnerTenant);
  });

  test('the panel says that copying failed if the page prevents it, and shows the text to copy by hand', async () => {
    await copyOn(`window.hold = (event) => {
      event.clipboardData.setData('text/plain', 'https://evil.example/');
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('copy', window.hold, true)`);
    expect(await copied().textContent()).toBe(words.composer.copyFailed);
    const byHand = guide(page).locator('.by-hand');
    expect(await byHand.inputValue()).toContain(partner.partnerTenant);
    await page.evaluate(`removeEventListener('copy', window.hold, true)`);
    await byHand.press('Control+a');
    await byHand.press('Control+c');
    await expect.poll(() => copied().textContent()).toBe(words.composer.copied);
    expect(await clipboard()).toContain(partner.partnerTenant);
  });
});
