import { messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customers } from '../portal/customers.ts';
import { settled } from '../portal/on-page.ts';
import { guide, guideHost, type OpenExtension, openExtension, portalAddress } from './drive/open-extension.ts';
import { visit } from './drive/reveal.ts';
import { speak } from './drive/screens.ts';

const [customer] = customers;

describe('a partner with a browser in English', () => {
  let open: OpenExtension;
  beforeAll(async () => {
    open = await openExtension({ locale: 'en-US' });
  });
  afterAll(() => open.close());

  const languageOn = async (query: string): Promise<string | null> => {
    await open.page.goto(portalAddress(`customers/${customer?.tenantId}/subscriptions${query}`));
    await settled(open.page);
    await open.page.locator(guideHost).waitFor({ state: 'attached' });
    // A page says its language a little after the panel has asked for it.
    await open.page.waitForTimeout(1500);
    return open.page.locator(guideHost).getAttribute('lang');
  };

  test('reads the panel in the portal’s language, or in the browser’s if the panel does not have that one', async () => {
    expect(await languageOn('?lang=de')).toBe('de');
    expect(await languageOn('?lang=ja')).toBe('ja');
    expect(await languageOn('?lang=fr')).toBe('en');
    expect(await languageOn('?chaos=no-lang')).toBe('en');
  });

  test('reads it in the language chosen in the options, even on a portal in another language', async () => {
    const settings = await open.context.newPage();
    await settings.goto(open.own('options.html'));
    await speak(settings, 'tr');
    expect(await languageOn('?lang=de')).toBe('tr');
  });
});

test('a partner with a browser in Turkish reads Turkish on a portal that does not say its language', async () => {
  const { facts, extension } = await messages('tr');
  const { panel } = extension;
  const { page, close } = await openExtension({ locale: 'tr-TR' });
  await visit(page, portalAddress(`customers/${customer?.tenantId}/subscriptions?chaos=no-lang`));
  await page.getByRole('button', { name: panel.open }).click();
  const dialog = page.getByRole('dialog', { name: panel.title });
  await dialog.getByRole('heading', { name: facts.goal.question }).waitFor();
  expect(await guide(page).getAttribute('lang')).toBe('tr');
  await close();
});
