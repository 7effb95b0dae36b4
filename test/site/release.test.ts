import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const site = join(import.meta.dirname, '../../site');

test('a release without an address stops before anything is built', async () => {
  const { SITE_URL: _, ...env } = process.env;
  const said = await new Promise<string>((resolve, reject) => {
    execFile('npx', ['astro', 'build'], { cwd: site, env: { ...env, RELEASE: '1' } }, (error, out, err) =>
      error ? resolve(out + err) : reject(new Error('The build did not refuse.')),
    );
  });
  expect(said).toContain('A release needs its address. Set SITE_URL, for example SITE_URL=https://help.example.com');
});
