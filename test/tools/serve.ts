import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { compress } from './compress.ts';
import { contentType } from './content-type.ts';
import { listen, shut } from './listen.ts';
import { shippedHeaders } from './shipped-headers.ts';

/** A folder being served. */
export type Served = { readonly port: number; readonly url: string; readonly close: () => Promise<void> };

/**
 * `frameAncestors`: who may show the pages in a frame, as if the site had been built with that setting.
 * `slowLine`: pages arrive in pieces with pauses in between, and everything else late.
 */
export type ServeWish = { readonly port?: number; readonly frameAncestors?: string; readonly slowLine?: boolean };

/**
 * Serves a built folder on loopback the way a plain static host does: `index.html` in folders, a redirect to the
 * trailing slash, `404.html` with status 404, compressed, with the headers the folder ships in `_headers`. `port`: the
 * wanted one; the next free one is used when it is taken.
 */
export async function serve(
  folder: string,
  { port, frameAncestors, slowLine = false }: ServeWish = {},
): Promise<Served> {
  const root = resolve(folder);
  if (!existsSync(root)) throw new Error(`There is nothing to serve: ${root} does not exist. Build first.`);
  const headersOf = shownIn(shippedHeaders(root), frameAncestors);
  const site = { root, headersOf, slowLine };
  const server = createServer((request, response) => answer(site, request, response));
  const actual = await listen(server, port);
  return { port: actual, url: `http://127.0.0.1:${actual}`, close: () => shut(server) };
}

type Found = { readonly status: 200 | 404; readonly file: string } | { readonly location: string } | undefined;

type HeadersOf = ReturnType<typeof shippedHeaders>;

type Site = {
  readonly root: string;
  readonly headersOf: HeadersOf;
  readonly slowLine: boolean;
};

const shownIn =
  (headersOf: HeadersOf, ancestors?: string): HeadersOf =>
  (path) => {
    const headers = headersOf(path);
    const { 'content-security-policy': policy } = headers;
    if (ancestors === undefined || policy === undefined) return headers;
    return {
      ...headers,
      'content-security-policy': policy.replace(/frame-ancestors [^;]*/, `frame-ancestors ${ancestors}`),
    };
  };

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  // A path that begins with two slashes does not name another host.
  const url = URL.parse(`http://localhost/${request.url?.replace(/^\/+/, '')}`);
  const found = url ? find(site.root, url) : undefined;
  if (url === null || found === undefined)
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
  else if ('location' in found) response.writeHead(301, { location: found.location }).end();
  else send(site, found, url.pathname, request, response);
}

function find(root: string, { pathname, search }: URL): Found {
  const path = pathWithin(root, pathname);
  if (path !== undefined && isFile(path) && path !== join(root, '_headers')) return { status: 200, file: path };
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
    if (path.includes('\0')) return undefined;
    return path === root || path.startsWith(root + sep) ? path : undefined;
  } catch {
    return undefined;
  }
}

function send(
  { headersOf, slowLine }: Site,
  { file, status }: Extract<Found, { file: string }>,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const type = contentType(file);
  // A packed page would be unpacked in a few large pieces.
  const { body, headers } = slowLine
    ? { body: readFileSync(file), headers: {} }
    : compress(readFileSync(file), type, request);
  response.writeHead(status, {
    'content-type': type,
    'content-length': body.length,
    ...headers,
    ...headersOf(path),
    // As Netlify does; a browser would keep the error.
    ...(status === 404 && { 'cache-control': 'no-cache' }),
  });
  if (request.method === 'HEAD') response.end();
  else if (slowLine) void endSlowly(response, body, type.startsWith('text/html'));
  else response.end(body);
}

async function endSlowly(response: ServerResponse, body: Buffer, isPage: boolean): Promise<void> {
  if (!isPage) await setTimeout(100);
  const piece = isPage ? 400 : body.length;
  for (let at = 0; at < body.length; at += piece) {
    response.write(body.subarray(at, at + piece));
    await setTimeout(10);
  }
  response.end();
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // Missing, or a path that no file can have, such as a very long one.
    return false;
  }
}
