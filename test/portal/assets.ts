import { readFileSync, statSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';
import { contentType } from '../tools/content-type.ts';
import type { HttpAnswer } from './http-answer.ts';

/** The prefix of the portal's own scripts and styles; the real portal's addresses never start with it. */
const prefix = '/mock/';

/**
 * The files of this folder that a page may load: the client's code, the pages, and the data they share with the tests.
 */
const served =
  /^(?:(?:client|pages)\/[\w/-]+\.ts|styles\/[\w-]+\.(?:css|svg)|(?:customers|customer-shape|switches)\.ts)$/;

/** Scripts without their types, until the file changes. */
const stripped = new Map<string, { readonly since: number; readonly code: string }>();

/** A script or style of the portal. Returns undefined when the address is not one. */
export function asset(url: URL): HttpAnswer | undefined {
  if (!url.pathname.startsWith(prefix)) return undefined;
  const name = url.pathname.slice(prefix.length);
  const file = join(import.meta.dirname, name);
  const since = served.test(name) ? statSync(file, { throwIfNoEntry: false })?.mtimeMs : undefined;
  if (since === undefined) {
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: `The mock portal has no file ${name}.` };
  }
  const body = extname(file) === '.ts' ? script(file, since) : readFileSync(file, 'utf8');
  return { status: 200, headers: { 'content-type': contentType(file), 'cache-control': 'max-age=600' }, body };
}

function script(file: string, since: number): string {
  const known = stripped.get(file);
  if (known?.since === since) return known.code;
  const code = stripTypeScriptTypes(readFileSync(file, 'utf8'));
  stripped.set(file, { since, code });
  return code;
}
