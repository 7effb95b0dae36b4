import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { filesIn, zipFiles } from './zip-files.ts';

test('a folder is packed with all its folders, to the same bytes no matter when and in which order it was written', () => {
  const packed = [
    ['a.txt', 'en/.htaccess'],
    ['en/.htaccess', 'a.txt'],
  ].map((names) => {
    const folder = mkdtempSync(join(tmpdir(), 'zip-files-'));
    mkdirSync(join(folder, 'en'));
    for (const name of names) writeFileSync(join(folder, name), name);
    const files = filesIn(folder);
    rmSync(folder, { recursive: true });
    return zipFiles(new Map(names.map((name) => [name, files.get(name) ?? new Uint8Array()])));
  });
  expect(packed[0]).toEqual(packed[1]);
  const unpacked = Object.entries(unzipSync(packed[0] ?? new Uint8Array()));
  expect(unpacked.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['a.txt', 'a.txt'],
    ['en/.htaccess', 'en/.htaccess'],
  ]);
});
