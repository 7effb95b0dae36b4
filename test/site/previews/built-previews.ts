import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from '../../tools/ensure-built.ts';
import { type Preview, previewOf } from './preview-of.ts';

/** The part of a page that the most frugal crawler fetches. */
export const fetched = 32 * 1024;
const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).map((file) => `/${file}`);
/** Every file of the built site, by its path. */
export const isFile = new Set(files);
/** Every page of the built site except the one for addresses that do not exist. */
export const pages = files
  .filter((file) => file.endsWith('.html') && file !== '/404.html')
  .map((file) => file.replace(/index\.html$/, ''));

const previews = new Map<string, Preview>();

/** The preview of the page at this path; each is read once. */
export function previewAt(path: string): Preview {
  const preview = previews.get(path) ?? previewOf(startOf(path));
  previews.set(path, preview);
  return preview;
}

function startOf(path: string): string {
  const file = openSync(join(siteFolder, path, 'index.html'), 'r');
  const start = Buffer.alloc(fetched);
  const length = readSync(file, start);
  closeSync(file);
  return start.toString('utf8', 0, length);
}

/** The path of a full address. */
export const pathOf = (address: string | undefined): string => new URL(address ?? 'nowhere:').pathname;
