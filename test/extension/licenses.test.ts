import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const output = join(import.meta.dirname, '../../extension/.output');
const root = join(import.meta.dirname, '../..');

test.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])(
  'the package has the licenses of everything in it (%s)',
  (build) => {
    const text = readFileSync(join(output, build, 'licenses.txt'), 'utf8');
    for (const name of ['preact', 'webextension-polyfill']) {
      expect(text).toMatch(new RegExp(`^${name} [\\d.]+ \\((?:MIT|MPL-2\\.0)\\)$`, 'm'));
      const own = readFileSync(join(root, 'extension/node_modules', name, 'LICENSE'), 'utf8');
      expect(text).toContain(own.trim());
    }
    // Each part names a package and has a license; the rules and the extension's own files are not packages.
    const parts = text.split(`\n\n${'-'.repeat(72)}\n\n`).slice(1);
    for (const part of parts) expect(part).toMatch(/^(?:@[\w-]+\/)?[\w-]+ \d[\w.-]* \([\w.-]+\)\n\n/);
  },
);
