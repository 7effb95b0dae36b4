import { describe, expect, test } from 'vitest';
import { forApache } from './for-apache.ts';
import { forAzure } from './for-azure.ts';
import { forCaddy } from './for-caddy.ts';
import { forCdn } from './for-cdn.ts';
import { forNginx } from './for-nginx.ts';
import { headers, keptForGood } from './headers.ts';

describe.each(['/', '/support/'])('a site hosted in %s', (base) => {
  const [cdn, azure, apache, caddy, nginx] = [
    forCdn(headers, base),
    forAzure(headers),
    forApache(headers, base),
    forCaddy(headers, base),
    forNginx(headers, base),
  ];

  test('answers damaged links with the page that repairs them', () => {
    // Azure looks for it at the root of the host; the others in the site’s own folder.
    expect(JSON.parse(azure).responseOverrides['404']).toEqual({ rewrite: '/404.html' });
    expect(apache).toContain(`\nErrorDocument 404 ${base}404.html\n`);
    expect(caddy).toContain(`    rewrite @unknown ${base}404.html\n`);
    expect(nginx).toContain(`\nerror_page 404 ${base}404.html;\n`);
  });

  test('sends every header of the policy, on every server', () => {
    expect(cdn).toMatch(new RegExp(`^${base}\\*\n(?:  .*\n)+$`));
    for (const [name, value] of Object.entries(headers)) {
      expect(cdn).toContain(`\n  ${name}: ${value}\n`);
      expect(JSON.parse(azure).globalHeaders[name]).toBe(value);
      expect(apache).toContain(`  Header always set ${name} "${value}"\n`);
      expect(caddy).toContain(`${name} "${value}"\n`);
      expect(nginx).toContain(`    add_header ${name} "${value}" always;\n`);
      if (name === 'Cache-Control') continue;
      for (const location of nginx.split(/^location \^~ /m).filter((each) => each.includes('immutable')))
        expect(location).toContain(`    add_header ${name} "${value}" always;\n`);
    }
  });

  test('keeps files for good only where their names change with their content, and never a missing one', () => {
    const folders = [`${base}_astro/`, `${base}card/`];
    // These two send the same for a missing file as for one that exists.
    for (const config of [cdn, azure]) expect(config).not.toMatch(/immutable|max-age=(?!63072000)/);
    const inApache = apache.matchAll(/^ {2}<If "(.*?)">\n {4}Header always set Cache-Control "(.*?)"\n/gm);
    expect([...inApache].map(([, when, value]) => [when, value])).toEqual(
      folders.map((path) => [`%{REQUEST_URI} =~ m#^${path}# && -f %{REQUEST_FILENAME}`, keptForGood]),
    );
    const files = `    path ${folders.map((path) => `${path}*`).join(' ')}\n    file\n}\n`;
    expect(caddy).toContain(`@hashed {\n${files}`);
    expect(caddy.match(/^header .*Cache-Control.*/gm)).toEqual([
      `header @hashed Cache-Control "${keptForGood}"`,
      'header @usual Cache-Control "no-cache"',
    ]);
    // Without “always”, nginx sends it only with files it found.
    const inNginx = nginx.split(/^location \^~ /m).filter((location) => location.includes('immutable'));
    // Without “always”, nginx sends it only with files it found.
    expect(
      inNginx.map((location) => [location.split(' {')[0], /^ +add_header Cache-Control (.*);$/m.exec(location)?.[1]]),
    ).toEqual(folders.map((path) => [path, `"${keptForGood}"`]));
    expect([...nginx.matchAll(/immutable/g)]).toHaveLength(2);
  });

  test('does not touch the rest of an nginx when the site is a folder of it', () => {
    const outside = nginx.split(/^location /m)[0];
    expect(outside?.includes('add_header')).toBe(base === '/');
  });

  test('sends lists of pages and tables as what they are, compressed', () => {
    for (const type of ['text/xml', 'text/csv', 'application/atom+xml', 'application/manifest+json']) {
      expect(nginx).toMatch(new RegExp(`^gzip_types .*${RegExp.escape(type)}`, 'm'));
      expect(apache).toMatch(new RegExp(`AddOutputFilterByType DEFLATE .*${RegExp.escape(type)}`));
    }
    // Packed files are not packed again.
    expect(nginx).not.toMatch(/^gzip_types .*application\/gzip/m);
    expect(nginx).toContain('    text/csv csv;\n');
    expect(JSON.parse(azure).mimeTypes['.txt']).toBe('text/plain; charset=utf-8');
    expect(caddy).toContain('@webmanifest path *.webmanifest\nheader @webmanifest {\n');
  });
});
