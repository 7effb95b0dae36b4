import { compressed, contentTypes } from './content-types.ts';
import { type Headers, hashedFolders, keptForGood } from './headers.ts';

const added = (headers: Headers): readonly string[] =>
  Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`);

/** Part of an nginx configuration, to be included in a `server` whose `root` contains the site. */
export function forNginx(headers: Headers, base: string): string {
  const { 'Cache-Control': _, ...others } = headers;
  const types = Object.entries(contentTypes)
    .filter(([ending]) => ending !== '.atom') // nginx knows this one
    .map(([ending, type]) => `    ${type} ${ending.slice(1)};`);
  const everywhere = [
    ...added(headers),
    // A location of nginx does not inherit the headers of those around it, so each names them all.
    ...hashedFolders.flatMap((folder) => [
      `location ^~ ${base}${folder} {`,
      ...added(others),
      // Without “always”, as that would make browsers keep a missing file as well.
      `    add_header Cache-Control "${keptForGood}";`,
      '}',
    ]),
  ];
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
    ...(base === '/' ? everywhere : [`location ^~ ${base} {`, ...everywhere, '}']),
  ].join('\n')}\n`;
}
