import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from '../browser/chromium.ts';
import { hostFlags } from '../browser/flags.ts';
import { bakery } from '../portal/customers.ts';
import { startPortal } from '../portal/server.ts';
import { customerAddress } from '../portal/situations/situation.ts';
import { builtForChrome, guide, type OpenExtension, openExtension } from './drive/open-extension.ts';
import { visit } from './drive/reveal.ts';
import { openGroups } from './drive/use-guide.ts';

const words = await messages('en');
const { otherPortals } = words;
const { panel, popup: popupWords } = words.extension;
/** The other hosts of the portal, each with the permission that covers it. */
const others = {
  china: ['partner.partnercenter.microsoftonline.cn'],
  proxied: ['mcas.ms', 'mcas-gov.us', 'mcas-gov.ms'].map((suffix) => `partner.microsoft.com.${suffix}`),
} as const;
const all = Object.entries(others) as readonly (readonly [keyof typeof others, readonly string[]])[];
const hosts = Object.values(others).flat();

describe('a partner with another address of the portal, in the options', () => {
  let open: OpenExtension;
  beforeAll(async () => {
    open = await openExtension();
    await open.page.goto(open.own('options.html'));
    await openGroups(open.page);
    // The browser's own question cannot be answered by a script, but the requested permission can be seen.
    await open.page.evaluate(
      `globalThis.asked = []; chrome.permissions.request = (wish, answer) => { asked.push(wish); answer?.(false); return Promise.resolve(false); }`,
    );
  });
  afterAll(() => open.close());

  test.each(all)(
    'is asked for a permission only after pressing, and then only for that address: %s',
    async (which, of) => {
      const box = open.page.getByLabel(otherPortals[which].show);
      expect(await box.isChecked()).toBe(false);
      expect(await open.page.evaluate('asked.splice(0)')).toEqual([]);
      await box.click();
      await open.page.getByText(otherPortals.refused).first().waitFor();
      const origins = of.map((host) => `https://${host}/*`);
      expect(await open.page.evaluate('asked.splice(0)')).toEqual([{ permissions: ['scripting'], origins }]);
      expect(await box.isChecked()).toBe(false);
    },
  );

  test('is told in the toolbar’s window why nothing is shown, and gets to the option that allows it', async () => {
    const popup = await open.context.newPage();
    // A page on which the extension does not run: the browser does not tell its address.
    await popup.addInitScript('chrome.tabs.query = async () => [{ id: 1 }]; window.close = () => {}');
    await popup.goto(open.own('popup.html'));
    await popup.getByText(popupWords.nothingShown).click();
    await popup.getByText(otherPortals.whyNothing).waitFor();
    const opened = open.context.waitForEvent('page');
    await popup.getByRole('button', { name: popupWords.allow }).click();
    await (await opened).getByLabel(otherPortals.proxied.show).waitFor();
    await popup.goto(open.own('popup.html'));
    await popup.getByRole('heading', { level: 1 }).waitFor();
  });
});

/** The built package with the permissions already given. */
function withPermissions(): string {
  const folder = mkdtempSync(join(tmpdir(), 'allowed-'));
  cpSync(builtForChrome, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { permissions, optional_permissions, optional_host_permissions, ...rest } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as Record<string, string[]>;
  const given = {
    ...rest,
    permissions: [...(permissions ?? []), ...(optional_permissions ?? [])],
    host_permissions: optional_host_permissions,
  };
  writeFileSync(file, JSON.stringify(given));
  return folder;
}

test('a partner who has given the permissions finds the guide on the portal under each of these addresses', async () => {
  const portal = await startPortal();
  const extension = withPermissions();
  const rules = hosts.map((host) => `MAP ${host}:443 127.0.0.1:${portal.port}`).join(', ');
  const flags = hostFlags(undefined, true).map((flag) => flag.replace('=', `=${rules}, `));
  const { page, extensionId, close } = await openChromium({ extension, flags });
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  for (const [which] of all)
    await expect.poll(() => page.getByLabel(otherPortals[which].show).isChecked(), { timeout: 20_000 }).toBe(true);
  await expect
    .poll(() => page.evaluate('chrome.scripting.getRegisteredContentScripts()'), { timeout: 20_000 })
    .toHaveLength(2);
  for (const host of hosts) {
    await visit(page, `https://${host}${customerAddress(bakery, 'subscriptions')}`);
    await guide(page).getByRole('button', { name: panel.open }).click();
    await guide(page).getByText(bakery.companyName).first().waitFor();
  }
  await close();
  await portal.close();
  rmSync(extension, { recursive: true });
});
