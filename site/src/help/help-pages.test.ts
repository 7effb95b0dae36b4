import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { locales } from 'rules';
import { expect, test } from 'vitest';
import { helpPages } from './help-pages.ts';

test.each(locales)('every help page in %s is in the list, and every one in the list is there', (locale) => {
  const folder = fileURLToPath(new URL(`../content/docs/${locale}/help`, import.meta.url));
  const remedy = 'Name the page in site/src/help/help-pages.ts, where it is to be read.';
  const pages = readdirSync(folder).map((file) => file.replace(/\.mdx$/, ''));
  expect([...pages].sort(), remedy).toEqual([...helpPages].sort());
});
