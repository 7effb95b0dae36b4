import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { findChromium } from '../browser/find-chromium.ts';
import { startPortal } from '../portal/server.ts';
import { commandLine, developerProfile } from './how-to-open.ts';

test('the command printed for a person without a display opens the mock portal unchanged', async () => {
  const portal = await startPortal();
  const profile = developerProfile();
  const line = commandLine({ extensionFolder: '/no extension here', portal, siteUrl: 'http://127.0.0.1:1', profile });
  // The same command, with a browser that needs no display and prints the page.
  const headless = line.replace(/^chromium/, `'${findChromium()}' --headless=new --no-sandbox --dump-dom`);
  const { stdout } = await promisify(execFile)('sh', ['-c', headless], { timeout: 60_000 });
  expect(stdout).toContain('Try the extension without an account');
  await portal.close();
  rmSync(profile, { recursive: true, force: true });
});
