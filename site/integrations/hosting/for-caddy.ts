import { contentTypes } from './content-types.ts';
import { type Headers, hashedFolders, keptForGood } from './headers.ts';

/** Part of a Caddyfile, to be imported into a site block whose `root` contains the site. */
export function forCaddy({ 'Cache-Control': usual, ...headers }: Headers, base: string): string {
  const paths = hashedFolders.map((folder) => `${base}${folder}*`).join(' ');
  return `${[
    '# Made by the build. Import it into a site block whose root holds the site.',
    'encode zstd gzip',
    'header {',
    ...Object.entries(headers).map(([name, value]) => `    ${name} "${value}"`),
    '}',
    // Only files that exist are kept. A general rule of Caddy overrules a particular one, so the two exclude each
    // other.
    '@hashed {',
    `    path ${paths}`,
    '    file',
    '}',
    '@usual {',
    '    not {',
    `        path ${paths}`,
    '        file',
    '    }',
    '}',
    `header @hashed Cache-Control "${keptForGood}"`,
    `header @usual Cache-Control "${usual}"`,
    ...Object.entries(contentTypes).flatMap(([ending, type]) => [
      `@${ending.slice(1)} path *${ending}`,
      `header @${ending.slice(1)} {`,
      `    Content-Type ${type}`,
      // Set after Caddy's own guess.
      '    defer',
      '}',
    ]),
    'file_server',
    'handle_errors {',
    '    @unknown expression {http.error.status_code} == 404',
    `    rewrite @unknown ${base}404.html`,
    '    file_server',
    '}',
  ].join('\n')}\n`;
}
