import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startPortal } from '../portal/server.ts';
import { listen, shut } from './listen.ts';
import { root } from './pnpm.js';
import { showOnPortal } from './show-on-portal.ts';

const extensionFolder = join(root, 'extension/.output/chrome-mv3-dev');

/** Starts the development server of a package, which ends with this process. */
function develop(name: 'extension' | 'site', program: string, words: readonly string[]): ChildProcess {
  const cwd = join(root, name);
  const server = spawn(join(cwd, 'node_modules/.bin', program), words, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  server.on('exit', (code) => process.exit(code ?? 0));
  // One that is left running would keep the next from starting.
  process.on('exit', () => server.kill());
  return server;
}

/** Returns the first free port from `wanted` on. */
async function freePort(wanted: number): Promise<number> {
  const server = createServer();
  const port = await listen(server, wanted);
  await shut(server);
  return port;
}

async function until(isReady: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isReady())) await setTimeout(200);
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

rmSync(extensionFolder, { recursive: true, force: true });
const port = await freePort(4321);
const siteUrl = `http://127.0.0.1:${port}`;
const servers = [
  develop('extension', 'wxt', []),
  develop('site', 'astro', ['dev', '--host', '127.0.0.1', '--port', `${port}`]),
];
const portal = await startPortal({ port: 4443 });
await until(() => existsSync(join(extensionFolder, 'manifest.json')));
await until(() => answers(`${siteUrl}/en/`));
console.log(`
The site:         ${siteUrl}/
The mock portal:  https://partner.microsoft.com/, in a browser that is told to look for it on port ${portal.port} here
The extension:    ${extensionFolder}
All of them follow every change of a file, rules included.
`);
await showOnPortal({ extensionFolder, portal, siteUrl }, [
  portal,
  ...servers.map((server) => ({ close: async () => void server.kill() })),
]);
