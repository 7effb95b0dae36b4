import { compressed, contentTypes } from './content-types.ts';
import { type Headers, hashedFolders, keptForGood } from './headers.ts';

/**
 * The `.htaccess` that Apache reads in the folder of the site, if its administrator allows it. Modules that a server
 * does not have are skipped; everything else works without them.
 */
export function forApache(headers: Headers, base: string): string {
  return `${[
    '# Made by the build. Apache reads it where “AllowOverride All” allows it.',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}404.html`,
    'AddDefaultCharset utf-8',
    'AddCharset utf-8 .css .csv .js',
    ...Object.entries(contentTypes).map(([ending, type]) => `AddType ${type} ${ending}`),
    '<IfModule mod_headers.c>',
    ...Object.entries(headers).map(([name, value]) => `  Header always set ${name} "${value}"`),
    ...hashedFolders.flatMap((folder) => [
      // Only files that exist are kept.
      `  <If "%{REQUEST_URI} =~ m#^${base}${folder}# && -f %{REQUEST_FILENAME}">`,
      `    Header always set Cache-Control "${keptForGood}"`,
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
