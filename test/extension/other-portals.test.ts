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
import { builtForChrome, guide, type OpenExtension, openExtension } from './open-extension.ts';
import { visit } from './reveal.ts';
import { openGroups } from './use-guide.ts';

const words = await messages('en');
const { otherPortals, panel } = words.extension;
const host = 'partner.partnercenter.microsoftonline.cn';

describe('a partner in another cloud, in the options', () => {
  let open: OpenExtension;
  beforeAll(async () => {
    open = await openExtension();
    await open.page.goto(open.own('options.html'));
    await openGroups(open.page);
  });
  afterAll(() => open.close());

  const asked = () => open.page.evaluate('globalThis.asked');

  test('is asked for nothing before pressing, and then for that portal and no more', async () => {
    // The browser's own question cannot be answered by a script; what is asked for can be seen.
    await open.page.evaluate(
      `globalThis.asked = []; chrome.permissions.request = (wish, answer) => { asked.push(wish); answer?.(false); return Promise.resolve(false); }`,
    );
    const box = open.page.getByLabel(otherPortals.show);
    expect(await box.isChecked()).toBe(false);
    expect(await asked()).toEqual([]);
    await box.click();
    await open.page.getByText(otherPortals.refused).waitFor();
    expect(await asked()).toEqual([{ permissions: ['scripting'], origins: [`https://${host}/*`] }]);
    expect(await box.isChecked()).toBe(false);
  });
});

/** The built package as it is once the permissions were given. */
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

test('a partner in another cloud who has given the permission finds the guide on that portal', async () => {
  const portal = await startPortal();
  const extension = withPermissions();
  const flags = hostFlags(undefined, true).map((flag) =>
    flag.replace('=', `=MAP ${host}:443 127.0.0.1:${portal.port}, `),
  );
  const { page, extensionId, close } = await openChromium({ extension, flags });
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await expect.poll(() => page.getByLabel(otherPortals.show).isChecked(), { timeout: 20_000 }).toBe(true);
  await expect
    .poll(() => page.evaluate('chrome.scripting.getRegisteredContentScripts()'), { timeout: 20_000 })
    .toHaveLength(1);
  await visit(page, `https://${host}${customerAddress(bakery, 'subscriptions')}`);
  await guide(page).getByRole('button', { name: panel.open }).click();
  await guide(page).getByText(bakery.companyName).first().waitFor();
  await close();
  await portal.close();
  rmSync(extension, { recursive: true });
});
