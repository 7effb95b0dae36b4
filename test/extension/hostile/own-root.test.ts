import type { Page } from 'playwright';
import { fill, messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  guide,
  guideHost,
  type OpenExtension,
  openExtension,
  partner,
  portalAddress,
} from '../drive/open-extension.ts';
import { reveal, visit } from '../drive/reveal.ts';
import { takeRoot, tookNoRoot } from '../drive/take-root.ts';
import { answer, newCustomer } from '../drive/use-guide.ts';

const words = await messages('en');
const address = portalAddress(`customers/${newCustomer.tenantId}/somethingnew`);
const evil = 'eeeeeeee-eeee-4eee-8eee-eeeeeeeeeeee';

let open: OpenExtension;
let page: Page;
beforeAll(async () => {
  open = await openExtension();
  page = open.page;
});
afterAll(() => open.close());

const pill = () => guide(page).locator('.pill');
const field = () => guide(page).getByLabel(words.composer.partnerTenant);

async function toComposer() {
  await pill().click();
  await answer(page, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
}

describe('a script of the page', () => {
  test('does not get the guide’s root by naming an element like the guide’s', async () => {
    const lair = await open.context.newPage();
    await lair.addInitScript(takeRoot);
    await lair.goto(address);
    await lair.locator('html > :not(head, body)').first().waitFor({ state: 'attached' });
    await lair.waitForTimeout(1000);
    expect(await lair.evaluate(tookNoRoot)).toBe(true);
    await lair.close();
  });

  test('presses nothing and fills in nothing, even if it gets the root', async () => {
    await visit(page, address);
    await toComposer();
    await guide(page).locator('select[name=customer-country] option[value=TR]').waitFor({ state: 'attached' });
    await reveal(page, { toPage: true });
    // After a while, the panel says that it could read only a part: nothing changes by itself from then on.
    await guide(page)
      .getByText(fill(words.extension.panel.readInPart, { page: '' }).trim())
      .waitFor();
    // biome-ignore lint/performance/useDomNodeTextContent: an opened part shows only in visible text.
    const text = () => guide(page).locator('.panel').innerText();
    const before = await text();
    await page.evaluate(`(() => {
      const { shadowRoot } = document.querySelector('${guideHost}');
      const input = shadowRoot.querySelector('input.code');
      input.value = '${evil}';
      for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      for (const button of shadowRoot.querySelectorAll('button, summary, input[type=checkbox]')) {
        button.click();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
        button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      }
    })()`);
    await page.waitForTimeout(300);
    expect(await text()).toBe(before);
    expect(await guide(page).locator('.request-link').count()).toBe(0);
  });

  test('writes nothing into a field for an ID that has the focus, and the link has what was typed', async () => {
    await visit(page, address);
    await toComposer();
    await field().click();
    await page.keyboard.type(partner.partnerTenant);
    const link = guide(page).locator('.request-link');
    await expect.poll(() => link.textContent()).toContain(partner.partnerTenant);
    await page.evaluate(`document.execCommand('selectAll'); document.execCommand('insertText', false, '${evil}')`);
    expect(await field().inputValue()).toBe(partner.partnerTenant);
    expect(await link.textContent()).toContain(partner.partnerTenant);
    await guide(page)
      .getByText(fill(words.extension.guide.withTenant, { id: '5be5…\u20603f4e' }))
      .waitFor();
    await page.evaluate(
      `addEventListener('keydown', () => document.execCommand('insertText', false, 'EVIL'), { capture: true, once: true });
       addEventListener('input', () => document.execCommand('insertText', false, 'EVIL'), { capture: true, once: true })`,
    );
    await page.keyboard.press('End');
    await page.keyboard.type('5');
    expect(await field().inputValue()).not.toContain('EVIL');
  });

  test('leaves typing, pasting, cutting and undoing to the reader', async () => {
    await visit(page, address);
    await toComposer();
    await field().click();
    await page.keyboard.type(`${partner.partnerTenant}x`);
    await page.keyboard.press('Backspace');
    expect(await field().inputValue()).toBe(partner.partnerTenant);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+x');
    expect(await field().inputValue()).toBe('');
    await page.keyboard.press('Control+v');
    expect(await field().inputValue()).toBe(partner.partnerTenant);
    await page.keyboard.press('Control+z');
    expect(await field().inputValue()).toBe('');
    await field().fill(partner.partnerTenant);
    expect(await field().inputValue()).toBe(partner.partnerTenant);
  });

  test.each([
    ['removes its element', `document.querySelector('${guideHost}').remove()`],
    ['writes the whole page again', 'document.documentElement.innerHTML = document.documentElement.innerHTML'],
    ['makes it invisible', `document.querySelector('${guideHost}').style.setProperty('display', 'none', 'important')`],
    ['moves it into a part of its own', `document.body.append(document.querySelector('${guideHost}'))`],
    ['hides it in another document', `new Document().adoptNode(document.querySelector('${guideHost}'))`],
  ])('does not end the guide when it %s', async (_, script) => {
    await visit(page, address);
    await pill().waitFor();
    const before = await pill().boundingBox();
    await page.evaluate(script);
    await page.waitForTimeout(1500);
    expect(await pill().boundingBox()).toEqual(before);
    await pill().click();
    await guide(page).locator('.panel').waitFor();
  });

  test('does not end the guide when it opens its document and rewrites it', async () => {
    const lair = await open.context.newPage();
    await visit(lair, address);
    await guide(lair).locator('.pill').waitFor();
    await lair.evaluate(
      `const page = document.documentElement.outerHTML; document.open(); document.write(page); document.close()`,
    );
    await lair.waitForTimeout(2500);
    await reveal(lair);
    await guide(lair).locator('.pill').click();
    await guide(lair).locator('.panel').waitFor();
    await lair.keyboard.press('Escape');
    await guide(lair).locator('.pill').waitFor();
    await lair.close();
  });

  test('does not end the guide by pretending to be a newer one', async () => {
    await visit(page, address);
    await pill().waitFor();
    await page.evaluate(`document.dispatchEvent(new CustomEvent('${open.extensionId}:guide:wxt:content-script-started', {
      detail: { contentScriptName: 'guide', messageId: 'x' } }))`);
    await page.waitForTimeout(1500);
    expect(await pill().count()).toBe(1);
    await pill().click();
    await guide(page).locator('.panel').waitFor();
  });
});
