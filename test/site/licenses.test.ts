import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteFolder } from '../tools/ensure-built.ts';

const root = join(import.meta.dirname, '../..');

test('the site carries every license of what is in it', () => {
  const text = readFileSync(join(siteFolder, 'licenses.txt'), 'utf8');
  expect(text).toContain(readFileSync(join(root, 'LICENSE'), 'utf8').trim());
  for (const name of ['preact', 'pagefind', '@astrojs/starlight']) {
    expect(text).toMatch(new RegExp(`^${name} [\\d.]+ \\(MIT\\)$`, 'm'));
    expect(text).toContain(readFileSync(join(root, 'site/node_modules', name, 'LICENSE'), 'utf8').trim());
  }
});
