import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, shut } from '../listen.ts';

/** An nginx that serves a folder on loopback. */
export interface Nginx {
  readonly url: string;
  readonly close: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await shut(server);
  return port;
}

async function answers(url: string): Promise<void> {
  for (let time = 0; ; time += 1)
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (time > 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
}

/**
 * Serves a built site as an administrator would: with nginx, and the piece of configuration that the build made for it.
 */
export async function startNginx(folder: string, piece: string): Promise<Nginx> {
  const place = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  symlinkSync('/etc/nginx/mime.types', join(place, 'mime.types'));
  const config = join(place, 'nginx.conf');
  writeFileSync(
    config,
    `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes auto;
pid ${place}/pid;
error_log ${place}/error.log;
events { worker_connections 2048; }
http {
  access_log off;
  sendfile on;
  open_file_cache max=10000;
  server {
    listen 127.0.0.1:${port} backlog=1024;
    root ${folder};
    include ${piece};
  }
}
`,
  );
  const server = spawn('nginx', ['-e', join(place, 'error.log'), '-c', config], { stdio: 'inherit' });
  const url = `http://127.0.0.1:${port}`;
  await answers(url);
  return {
    url,
    close: async () => {
      server.kill();
      await once(server, 'exit');
    },
  };
}
