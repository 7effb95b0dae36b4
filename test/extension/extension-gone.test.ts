import { messages } from 'rules';
import { expect, test } from 'vitest';
import { customers } from '../portal/customers.ts';
import { guide, openExtension, portalAddress } from './drive/open-extension.ts';
import { visit } from './drive/reveal.ts';

const { panel } = (await messages('en')).extension;

test('a partner whose browser has just replaced the extension is told to reload the page, and then the guide is gone', async () => {
  const { page, context, own, close } = await openExtension();
  const pill = page.getByRole('button', { name: panel.open });
  await visit(page, portalAddress(`customers/${customers[0]?.tenantId}/subscriptions`));
  await pill.waitFor();
  const options = await context.newPage();
  await options.goto(own('options.html'));
  await options.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await guide(page).getByText(panel.reload).waitFor();
  expect(await pill.count()).toBe(0);
  await expect.poll(() => guide(page).count(), { timeout: 30_000 }).toBe(0);
  await close();
});
