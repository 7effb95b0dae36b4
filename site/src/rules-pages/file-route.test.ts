import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('whoever works on the site opens its files at the addresses they will have, without a slash at their end', () => {
  const pages = readdirSync(join(import.meta.dirname, '../pages'), { recursive: true, encoding: 'utf8' });
  const files = pages.filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect(file).toMatch(/\.[a-z]+\.ts$/);
});
