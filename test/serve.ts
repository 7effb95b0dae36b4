import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { compress } from './compress.ts';
import { contentType } from './content-type.ts';
import { listen, shut } from './listen.ts';
import { shippedHeaders } from './shipped-headers.ts';

/** A folder being served. */
export type Served = { readonly port: number; readonly url: string; readonly close: () => Promise<void> };

/** `frameAncestors`: who may show the pages in a frame, as if the site had been built with that setting. */
export type ServeWish = { readonly port?: number; readonly frameAncestors?: string };

/**
 * Serves a built folder on loopback the way a plain static host does: `index.html` in folders, a redirect to the
 * trailing slash, `404.html` with status 404, compressed, with the headers the folder ships in `_headers`. `port`: the wish; the next free one is taken when it is not free.
 */
export async function serve(folder: string, { port, frameAncestors }: ServeWish = {}): Promise<Served> {
  const root = resolve(folder);
  if (!existsSync(root)) throw new Error(`There is nothing to serve: ${root} does not exist. Build first.`);
  const headersOf = shownIn(shippedHeaders(root), frameAncestors);
  const server = createServer((request, response) => answer(root, headersOf, request, response));
  const actual = await listen(server, port);
  return { port: actual, url: `http://127.0.0.1:${actual}`, close: () => shut(server) };
}

type Found = { readonly status: 200 | 404; readonly file: string } | { readonly location: string } | undefined;

type HeadersOf = ReturnType<typeof shippedHeaders>;

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

function answer(root: string, headersOf: HeadersOf, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const url = new URL(request.url ?? '/', 'http://localhost');
  const found = find(root, url);
  if (found === undefined) response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
  else if ('location' in found) response.writeHead(301, { location: found.location }).end();
  else send(found.file, found.status, headersOf(url.pathname), request, response);
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
    return path === root || path.startsWith(root + sep) ? path : undefined;
  } catch {
    return undefined;
  }
}

function send(
  file: string,
  status: number,
  shipped: Record<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const type = contentType(file);
  const { body, headers } = compress(readFileSync(file), type, request);
  response.writeHead(status, { 'content-type': type, 'content-length': body.length, ...headers, ...shipped });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
