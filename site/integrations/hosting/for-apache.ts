import { compressed, contentTypes } from './content-types.ts';
import type { HeaderRule } from './headers.ts';
import { headersThatDiffer } from './headers-that-differ.ts';

const set = (headers: HeaderRule['headers'], indent: string): readonly string[] =>
  Object.entries(headers).map(([name, value]) => `${indent}Header always set ${name} "${value}"`);

/**
 * The rules as the `.htaccess` that Apache reads in the folder of the site, where its administrator lets it. What a
 * server does not have loaded is left out; everything else works without it.
 */
export function forApache(rules: readonly HeaderRule[], base: string): string {
  const { usual, others } = headersThatDiffer(rules);
  return `${[
    '# Made by the build. Apache reads it where “AllowOverride All” allows it.',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}404.html`,
    'AddDefaultCharset utf-8',
    'AddCharset utf-8 .css .csv .js',
    ...Object.entries(contentTypes).map(([ending, type]) => `AddType ${type} ${ending}`),
    '<IfModule mod_headers.c>',
    ...set(usual, '  '),
    ...others.flatMap(({ path, headers }) => [
      `  <If "%{REQUEST_URI} =~ m#^${path.replace(/\*$/, '')}#">`,
      ...set(headers, '    '),
      '  </If>',
    ]),
    '</IfModule>',
    '<IfModule mod_filter.c>',
    '  <IfModule mod_deflate.c>',
    `    AddOutputFilterByType DEFLATE text/html ${compressed.join(' ')}`,
    '  </IfModule>',
    '</IfModule>',
  ].join('\n')}\n`;
}
