import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packagePath } from './packages.ts';

test('a package is found by the version that was built last', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packages-'));
  mkdirSync(join(folder, 'chrome-mv3'));
  for (const version of ['1.0.0', '1.1.0']) {
    writeFileSync(join(folder, 'chrome-mv3/manifest.json'), JSON.stringify({ version }));
    expect(packagePath('edge', folder)).toBe(join(folder, `supportable-${version}-edge.zip`));
  }
  rmSync(folder, { recursive: true });
});
