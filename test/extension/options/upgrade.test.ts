import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from 'rules';
import { describe, expect, test } from 'vitest';
import type { Tab } from '../../browser/tab.ts';
import { chromiumOnPortal, firefoxOnPortal } from '../drive/browsers.ts';
import { portalAddress } from '../drive/open-extension.ts';
import { reader, until } from '../drive/reader.ts';
import { newCustomer } from '../drive/use-guide.ts';

const words = await messages('en');

/**
 * The storage of a released version in the browser, with everything filled in. A release adds a file, and changes none.
 */
interface Stored {
  readonly settings: {
    readonly profiles: readonly { readonly partnerName: string; readonly partnerTenant?: string }[];
  };
  readonly [key: string]: unknown;
}

const folder = join(import.meta.dirname, 'stored');
const versions = readdirSync(folder).map((file) => {
  const stored: Stored = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return [file.replace('.json', ''), stored] as const;
});

const browsers = [
  ['Chromium', chromiumOnPortal],
  ['Firefox', firefoxOnPortal],
] as const;

const storage = (tab: Tab) => tab.evaluate<Stored>('(globalThis.browser ?? globalThis.chrome).storage.local.get()');

test('the storage of this version is in a file, so that later versions can be tested with it', () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../extension/package.json'), 'utf8'));
  expect(versions.map(([name]) => name)).toContain(version);
});

describe.each(browsers)('a partner who updates to this version in %s', (_, open) => {
  test.each(versions)('finds everything that version %s has stored', async (_, before) => {
    const browser = await open();
    const options = await browser.ownPage('options.html');
    // The options that a new installation opens keep a first profile, which would replace anything stored before.
    await until('the first profile', async () => ((await storage(options)).settings ? true : undefined));
    // Not cleared first: the welcome page would keep a first profile again.
    await options.evaluate(`(globalThis.browser ?? globalThis.chrome).storage.local.set(${JSON.stringify(before)})`);
    const page = reader(options, 'document');
    const [profile, second] = before.settings.profiles;
    await page.sees(words.extension.options.title);
    // The page shows the storage even before it has been reloaded.
    await options.evaluate('void (globalThis.isOld = true, location.reload())');
    const isNew = () => options.evaluate<boolean>('!globalThis.isOld').catch(() => false);
    await until('the reloaded page', async () => (await isNew()) || undefined);
    await page.sees(second?.partnerName ?? '');
    const fields = () =>
      options.evaluate<readonly string[]>(
        `[...document.querySelectorAll('input, textarea')].map(({ value }) => value)`,
      );
    await expect.poll(fields).toEqual(expect.arrayContaining([profile?.partnerName, profile?.partnerTenant]));
    expect(await storage(options)).toMatchObject(before);

    const tab = await browser.newTab();
    const guide = reader(tab);
    await tab.open(portalAddress(`customers/${newCustomer.tenantId}/account`));
    await guide.press(words.extension.panel.open);
    await guide.sees(words.outcomes['request-relationship'].title, '.heading');
    await guide.sees(profile?.partnerTenant ?? '', '.request-link');
    await browser.close();
  });
});
