import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { findChromium } from './find-chromium.ts';
import { extensionFlags, hostFlags, quietFlags } from './flags.ts';

/** A Chromium in which a tab is hidden when another one is in front of it. */
export interface UntouchedChromium {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/**
 * Opens Chromium as a person has it. One that Playwright starts (`openChromium`) makes every tab believe that it is
 * seen, which is what nearly every test wants.
 */
export async function openUntouchedChromium(extension: string, portalPort: number): Promise<UntouchedChromium> {
  const program = findChromium();
  if (program === undefined) throw new Error('No Chromium was found. `npm test` installs it.');
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const started = spawn(
    program,
    [
      '--headless=new',
      '--no-sandbox',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--ignore-certificate-errors',
      '--lang=en-US',
      '--window-size=1280,1000',
      ...hostFlags(portalPort, true),
      ...quietFlags,
      ...extensionFlags(extension),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((done) => started.once('exit', done));
  const end = () => started.kill();
  process.once('exit', end);
  const address = await new Promise<string>((done, failed) => {
    let said = '';
    started.stderr.on('data', (chunk) => {
      said += chunk;
      const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (found) done(found);
    });
    started.once('exit', () => failed(new Error(`Chromium has ended: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(address, { noDefaults: true });
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('Chromium has no profile.');
  return {
    context,
    close: async () => {
      process.off('exit', end);
      await browser.close();
      end();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
