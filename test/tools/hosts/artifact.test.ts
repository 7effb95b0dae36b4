import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultsOf } from './artifact.ts';

const place = { origin: 'https://owner.github.io', base: '/supportable/' };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'artifact-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, '404.html'), '');
  writeFileSync(join(folder, 'en/index.html'), '<a href="/supportable/">Home</a><link href="/supportable/a.css">');
  writeFileSync(join(folder, 'a.css'), '');
  writeFileSync(
    join(folder, 'index.html'),
    '<link rel="canonical" href="https://owner.github.io/supportable/"><a href="/supportable/en/#top">English</a>',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a site that was built for its place has no faults', () => {
  expect(faultsOf(folder, place)).toEqual([]);
});

test('one that was built for another place has faults', () => {
  expect(faultsOf(folder, { ...place, base: '/other/' })).toContain(
    'A page leads to /supportable/en/, which is not there.',
  );
  expect(faultsOf(folder, { ...place, origin: 'https://help.example.com' })).toEqual([
    'index.html does not name https://help.example.com/supportable/.',
  ]);
});

test('files that GitHub does not accept are named', () => {
  rmSync(join(folder, '404.html'));
  symlinkSync('index.html', join(folder, 'start.html'));
  chmodSync(join(folder, 'a.css'), 0o600);
  expect(faultsOf(folder, place)).toEqual([
    'a.css cannot be read by everyone.',
    'start.html is a link.',
    '404.html is missing at the top.',
  ]);
});
