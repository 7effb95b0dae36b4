import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The place of a published site. */
export interface Place {
  /** Scheme and host, as in `https://owner.github.io`. */
  readonly origin: string;
  /** The folder below it, with a slash at both ends. */
  readonly base: string;
}

/** The largest size of a site that GitHub allows, in bytes. */
const mostBytes = 1e9;

/** The reasons why GitHub Pages would not serve a folder at this place as it was built; empty when it would. */
export function faultsOf(folder: string, { origin, base }: Place): readonly string[] {
  const faults: string[] = [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name));
  let bytes = 0;
  const missing = new Set<string>();
  for (const path of paths) {
    const { size, nlink, mode } = lstatSync(path);
    bytes += size;
    const name = relative(folder, path);
    if (!lstatSync(path).isFile() || nlink > 1) faults.push(`${name} is a link.`);
    if ((mode & 0o444) !== 0o444) faults.push(`${name} cannot be read by everyone.`);
    if (!path.endsWith('.html')) continue;
    for (const [, link = ''] of readFileSync(path, 'utf8').matchAll(/<[a-z][^>]*\s(?:href|src)="(\/[^"#?]*)/g)) {
      const inside = link.startsWith(base) ? decodeURI(link.slice(base.length)) : undefined;
      if (
        inside === undefined ||
        !existsSync(join(folder, inside, inside.endsWith('/') || inside === '' ? 'index.html' : ''))
      )
        missing.add(link);
    }
  }
  for (const link of [...missing].slice(0, 10)) faults.push(`A page leads to ${link}, which is not there.`);
  if (bytes > mostBytes) faults.push(`It has ${Math.round(bytes / 1e6)} MB, more than GitHub Pages takes.`);
  for (const page of ['index.html', '404.html'])
    if (!existsSync(join(folder, page))) faults.push(`${page} is missing at the top.`);
    else if (page === 'index.html' && !readFileSync(join(folder, page), 'utf8').includes(`"${origin}${base}"`))
      faults.push(`${page} does not name ${origin}${base}.`);
  return faults;
}
