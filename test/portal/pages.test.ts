import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { situations } from './situations.ts';

const known = readdirSync(join(import.meta.dirname, '../../extension/portal/pages')).map((file) => file.slice(0, -3));

test.each(known)('the page %s, which the extension knows, is in a situation of the mock portal', (page) => {
  const ids = situations.map(({ id }) => id).filter((id) => id === page || id.startsWith(`${page}-`));
  expect(ids).not.toEqual([]);
});
