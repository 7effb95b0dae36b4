import { compressed, contentTypes } from './content-types.ts';
import type { HeaderRule } from './headers.ts';

const location = (match: string, headers: HeaderRule['headers']): string =>
  [
    `location ${match} {`,
    ...Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`),
    '}',
  ].join('\n');

/**
 * The rules as a piece of nginx configuration, to be included in a `server` whose `root` holds the site. A location of
 * nginx forgets the headers of those around it, so each says them all.
 */
export function forNginx([everywhere, ...others]: readonly HeaderRule[], base: string): string {
  const types = Object.entries(contentTypes)
    .filter(([ending]) => ending !== '.atom') // nginx knows this one
    .map(([ending, type]) => `    ${type} ${ending.slice(1)};`);
  return `${[
    '# Made by the build. Include it in a server block whose root holds the site.',
    'index index.html;',
    `error_page 404 ${base}404.html;`,
    'absolute_redirect off;',
    'charset utf-8;',
    'charset_types text/css text/csv text/plain text/xml application/javascript;',
    'include mime.types;',
    'types {',
    ...types,
    '}',
    'gzip on;',
    'gzip_vary on;',
    'gzip_comp_level 6;',
    `gzip_types ${compressed.join(' ')};`,
    ...others.map(({ path, headers }) =>
      location(path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`, { ...everywhere?.headers, ...headers }),
    ),
  ].join('\n')}\n`;
}
