import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('in development, the files open at the addresses they will have, without a slash at the end', () => {
  const pages = readdirSync(join(import.meta.dirname, '../pages'), { recursive: true, encoding: 'utf8' });
  const files = pages.filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect(file).toMatch(/\.[a-z]+\.ts$/);
});
