import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteFolder } from '../tools/ensure-built.ts';

const root = join(import.meta.dirname, '../..');

test('the site has the licenses of everything in it', () => {
  const text = readFileSync(join(siteFolder, 'licenses.txt'), 'utf8');
  expect(text).toContain(readFileSync(join(root, 'LICENSE'), 'utf8').trim());
  const files = { preact: 'LICENSE', pagefind: 'LICENSE/LICENSE', '@astrojs/starlight': 'LICENSE' };
  for (const [name, file] of Object.entries(files)) {
    expect(text.match(new RegExp(`^${name} [\\d.]+ \\(MIT\\)$`, 'gm'))).toHaveLength(1);
    expect(text).toContain(readFileSync(join(root, 'site/node_modules', name, file), 'utf8').trim());
  }
});
