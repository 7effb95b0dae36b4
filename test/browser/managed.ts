import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A file with an organization's policy for a browser. */
export interface PolicyFile {
  readonly write: (policy: unknown) => void;
  /** Removes it, and the folders that were made for it. */
  readonly remove: () => void;
}

/** The folders in which browsers on Linux look for policies. */
const folders = { chromium: '/etc/chromium/policies/managed', firefox: '/etc/firefox/policies' } as const;

const above = (path: string): string => (existsSync(path) ? path : above(dirname(path)));

/** Why no policy can be set on this machine; undefined when it can. */
export function whyNoPolicy(): string | undefined {
  try {
    for (const folder of Object.values(folders)) accessSync(above(folder), constants.W_OK);
    return undefined;
  } catch {
    return 'Policies of browsers are in /etc, which only root may change.';
  }
}

/** The file of a policy: Firefox reads the one named `policies.json`, Chromium reads all of them. */
export function policyFile(browser: keyof typeof folders, name: string): PolicyFile {
  const folder = folders[browser];
  const file = join(folder, name);
  const made = mkdirSync(folder, { recursive: true });
  if (existsSync(file)) throw new Error(`There is a policy already: ${file}`);
  return {
    write: (policy) => writeFileSync(file, typeof policy === 'string' ? policy : JSON.stringify(policy)),
    remove: () => {
      rmSync(file, { force: true });
      if (made) rmSync(made, { recursive: true });
    },
  };
}

/**
 * A copy of a built extension that is another one to browsers, so that its policy is not that of the extension under
 * test elsewhere.
 */
export function copyOf(built: string, firefoxId?: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'managed-')));
  cpSync(built, folder, { recursive: true });
  if (firefoxId === undefined) return folder;
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.browser_specific_settings.gecko.id = firefoxId;
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
