import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { contentType } from './content-type.ts';
import { listen, shut } from './listen.ts';

/** A folder being served. */
export type Served = { readonly port: number; readonly url: string; readonly close: () => Promise<void> };

/**
 * Serves a built folder on loopback the way a plain static host does: `index.html` in folders, a redirect to the
 * trailing slash, `404.html` with status 404. `port`: the wish; the next free one is taken when it is not free.
 */
export async function serve(folder: string, { port }: { readonly port?: number } = {}): Promise<Served> {
  const root = resolve(folder);
  if (!existsSync(root)) throw new Error(`There is nothing to serve: ${root} does not exist. Build first.`);
  const server = createServer((request, response) => answer(root, request, response));
  const actual = await listen(server, port);
  return { port: actual, url: `http://127.0.0.1:${actual}`, close: () => shut(server) };
}

type Found = { readonly status: 200 | 404; readonly file: string } | { readonly location: string } | undefined;

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const found = find(root, new URL(request.url ?? '/', 'http://localhost'));
  if (found === undefined) response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
  else if ('location' in found) response.writeHead(301, { location: found.location }).end();
  else send(found.file, found.status, request, response);
}

function find(root: string, { pathname, search }: URL): Found {
  const path = pathWithin(root, pathname);
  if (path !== undefined && isFile(path)) return { status: 200, file: path };
  if (path !== undefined && isFile(join(path, 'index.html'))) {
    return pathname.endsWith('/')
      ? { status: 200, file: join(path, 'index.html') }
      : { location: `${pathname}/${search}` };
  }
  const page = join(root, '404.html');
  return isFile(page) ? { status: 404, file: page } : undefined;
}

function pathWithin(root: string, pathname: string): string | undefined {
  try {
    const path = resolve(root, `.${decodeURIComponent(pathname)}`);
    return path === root || path.startsWith(root + sep) ? path : undefined;
  } catch {
    return undefined;
  }
}

function send(file: string, status: number, request: IncomingMessage, response: ServerResponse): void {
  // Astro puts a hash into the names in this folder, so what they hold never changes.
  const hashed = file.includes(`${sep}_astro${sep}`);
  response.writeHead(status, {
    'content-type': contentType(file),
    'content-length': statSync(file).size,
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
