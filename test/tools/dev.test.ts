import { execFileSync, spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repositoryFiles } from '../source-files.ts';
import { pnpmPackage, root } from './pnpm.js';

/** The files of the root that the packages are installed and built from. */
const ofRoot = ['LICENSE', 'package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tsconfig.json'];

/** The time that a server may take to notice a change on a busy machine, in milliseconds. */
const patience = { timeout: 60_000, interval: 500 };

describe('development in a fresh clone, without a display', () => {
  const folder = join(root, '.cache/dev');
  const printed: string[] = [];
  let stop: (() => Promise<unknown>) | undefined;

  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    for (const file of [...ofRoot, ...repositoryFiles]) cpSync(join(root, file), join(folder, file));
    execFileSync('npx', ['-y', pnpmPackage, 'install', '--frozen-lockfile', '--prefer-offline'], { cwd: folder });
    const { DISPLAY: _, WAYLAND_DISPLAY: __, NODE_ENV: ___, VITEST: ____, ...env } = process.env;
    const running = spawn(process.execPath, ['test/tools/dev.ts'], { cwd: folder, env });
    running.stdout.on('data', (text) => printed.push(`${text}`));
    running.stderr.on('data', (text) => printed.push(`${text}`));
    const ended = new Promise((done) => running.on('exit', done));
    stop = () => {
      running.kill();
      return ended;
    };
  });
  afterAll(async () => {
    await stop?.();
    rmSync(folder, { recursive: true, force: true });
  });

  test('says how to open the site and the extension', async () => {
    await expect.poll(() => printed.join(''), patience).toContain('Ctrl-C stops everything.');
    expect(printed.join('')).toContain('No browser was opened.');
  });

  test('the site and the extension follow a changed sentence', async () => {
    const [, site = ''] = /The site: +(\S+)/.exec(printed.join('')) ?? [];
    const page = async () => (await fetch(`${site}en/decide/`)).text();
    const packaged = () => readFileSync(join(folder, 'extension/.output/chrome-mv3-dev/words/en.json'), 'utf8');
    const file = join(folder, 'rules/words/en/questions.ts');
    const words = readFileSync(file, 'utf8');
    const [, question = ''] = /\bgoal: \{[^}]*?question: '([^']+)'/.exec(words) ?? [];
    expect(await page()).toContain(question);
    expect(packaged()).toContain(question);
    writeFileSync(file, words.replace(question, 'What is this about?'));
    await expect.poll(page, patience).toContain('What is this about?');
    await expect.poll(packaged, patience).toContain('What is this about?');
  });

  test('the extension follows a changed rule', async () => {
    const script = () => readFileSync(join(folder, 'extension/.output/chrome-mv3-dev/background.js'), 'utf8');
    const file = join(folder, 'rules/policy/outcomes/can.ts');
    expect(script()).not.toContain('W99');
    writeFileSync(file, readFileSync(file, 'utf8').replace("'W13'", "'W99'"));
    await expect.poll(script, patience).toContain('W99');
  });
});
