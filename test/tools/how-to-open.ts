import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFlags, portalHost, portalRule } from '../browser/flags.ts';
import type { Portal } from '../portal/server.ts';

/** The site and the extension to open. */
export type ToOpen = {
  readonly extensionFolder: string;
  readonly portal: Pick<Portal, 'port' | 'fingerprint'>;
  readonly siteUrl: string;
  /** The folder of the browser's profile. */
  readonly profile: string;
};

/** A new profile in developer mode, without which Chromium turns an unpacked extension off when it reloads itself. */
export function developerProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'supportable-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), '{"extensions":{"ui":{"developer_mode":true}}}');
  return profile;
}

/** The command line that starts a separate Chromium with the extension, on the mock portal. */
export function commandLine({ extensionFolder, portal, profile }: ToOpen): string {
  return [
    'chromium',
    quoted(`--user-data-dir=${profile}`),
    '--no-first-run',
    // Chromium refuses to start as root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...[
      ...extensionFlags(extensionFolder),
      `--host-resolver-rules=${portalRule(portal.port)}`,
      // Trusts the one certificate the mock portal has made for itself, and no other.
      `--ignore-certificate-errors-spki-list=${portal.fingerprint}`,
    ].map(quoted),
    `https://${portalHost}/`,
  ].join(' \\\n    ');
}

/** Instructions to open the site and to try the extension when we cannot open a browser. */
export function byHand(what: ToOpen): string {
  return `No browser was opened. Open ${what.siteUrl}/ in any browser on this machine.
To try the extension on the mock portal, run this where there is a display:

  ${commandLine(what)}

To load the extension into a Chromium or Edge you already use: open chrome://extensions, switch on
"Developer mode", choose "Load unpacked" and pick the folder ${what.extensionFolder}.
There it runs on the real portal; the mock portal needs the command above.
`;
}

function quoted(word: string): string {
  return /^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
