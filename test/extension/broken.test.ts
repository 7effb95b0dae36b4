import { messages } from 'rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers } from '../portal/customers.ts';
import { guide, type OpenExtension, openExtension, portalAddress } from './drive/open-extension.ts';
import { ownWorld } from './drive/own-world.ts';
import { visit } from './drive/reveal.ts';

const words = await messages('en');

let open: OpenExtension;
beforeAll(async () => {
  open = await openExtension();
});
afterAll(() => open.close());

test('a guide in which something fails says so, and can still be closed', async () => {
  const { page } = open;
  const world = await ownWorld(open);
  await visit(page, portalAddress(`customers/${customers[0]?.tenantId}/somethingnew`));
  const pill = guide(page).locator('.pill');
  await pill.waitFor();
  // Nothing that we know of breaks it, so a part of the language is taken away from our script.
  await world.run('Array.prototype.toSorted = function () { throw new Error("taken away"); }');
  const panel = guide(page).locator('.panel');
  await pill.click();
  await panel.getByText(words.extension.panel.broken).waitFor();
  await page.keyboard.press('Escape');
  await pill.waitFor();
  expect(await panel.count()).toBe(0);
  await pill.click();
  await panel.getByRole('button', { name: words.extension.panel.close }).click();
  await pill.waitFor();
  expect(await panel.count()).toBe(0);
});
