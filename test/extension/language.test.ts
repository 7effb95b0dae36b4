import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customers } from '../portal/customers.ts';
import { settled } from '../portal/on-page.ts';
import { guideHost, type OpenExtension, openExtension, portalAddress } from './drive/open-extension.ts';
import { speak } from './drive/screens.ts';

const [customer] = customers;

describe('a partner whose browser speaks English', () => {
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

  test('reads the panel in the portal’s language, and in the browser’s where there is no such panel', async () => {
    expect(await languageOn('?lang=de')).toBe('de');
    expect(await languageOn('?lang=ja')).toBe('ja');
    expect(await languageOn('?lang=fr')).toBe('en');
    expect(await languageOn('?chaos=no-lang')).toBe('en');
  });

  test('reads it in the language of the options, whatever the portal speaks', async () => {
    const settings = await open.context.newPage();
    await settings.goto(open.own('options.html'));
    await speak(settings, 'tr');
    expect(await languageOn('?lang=de')).toBe('tr');
  });
});
