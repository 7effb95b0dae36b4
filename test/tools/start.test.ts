import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './pnpm.js';

test('npm start serves what is built, without building it again, and says how to open the extension', async () => {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const running = spawn(process.execPath, [join(root, 'test/tools/start.ts')], { cwd: root, env });
  let printed = '';
  running.stdout.on('data', (text) => {
    printed += text;
  });
  await expect.poll(() => printed, { timeout: 60_000 }).toContain('Ctrl-C stops everything.');
  expect(printed).not.toContain('Building');
  expect(printed).toContain('--load-extension=');
  const [, site = ''] = /The site: +(\S+)/.exec(printed) ?? [];
  expect((await fetch(`${site}en/`)).status).toBe(200);
  const ended = new Promise((done) => running.on('exit', done));
  running.kill();
  expect(await ended).toBe(0);
});
