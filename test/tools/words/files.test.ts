import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { helpPages, wordsOrError } from './files.ts';

test('a file that is not there has no words; a language without help pages has none', async () => {
  expect(await wordsOrError(join(import.meta.dirname, 'not-there.ts'))).toEqual({ words: {} });
  expect(helpPages('eo')).toEqual([]);
});

test('a file that cannot be read says why', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  const file = join(folder, 'request.ts');
  writeFileSync(file, "export const words = {\n  link: 'l'eau',\n};\n");
  const { words, error } = await wordsOrError(file);
  rmSync(folder, { recursive: true });
  expect(words).toEqual({});
  expect(error).toBeTruthy();
});
