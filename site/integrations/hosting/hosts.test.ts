import { describe, expect, test } from 'vitest';
import { forApache } from './for-apache.ts';
import { forAzure } from './for-azure.ts';
import { forCaddy } from './for-caddy.ts';
import { forNginx } from './for-nginx.ts';
import { headerRules } from './headers.ts';

const topLevel = ['404.html', '_astro/', 'card/', 'en/', 'index.html', 'sw.js'];
const forever = 'public, max-age=31536000, immutable';

describe.each(['/', '/support/'])('whoever hosts the site in %s', (base) => {
  const rules = headerRules(base, topLevel);
  const [azure, apache, caddy, nginx] = [
    forAzure(rules),
    forApache(rules, base),
    forCaddy(rules, base),
    forNginx(rules, base),
  ];

  test('has damaged links answered by the page that mends them', () => {
    // Azure looks for it where the address of the host begins; the others in the site’s own folder.
    expect(JSON.parse(azure).responseOverrides['404']).toEqual({ rewrite: '/404.html' });
    expect(apache).toContain(`\nErrorDocument 404 ${base}404.html\n`);
    expect(caddy).toContain(`    rewrite @unknown ${base}404.html\n`);
    expect(nginx).toContain(`\nerror_page 404 ${base}404.html;\n`);
  });

  test('sends every header of the policy, whatever the server', () => {
    for (const [name, value] of Object.entries(rules[0]?.headers ?? {})) {
      expect(JSON.parse(azure).globalHeaders[name]).toBe(value);
      expect(apache).toContain(`  Header always set ${name} "${value}"\n`);
      expect(caddy).toContain(`    ${name} "${value}"\n`);
      for (const [location] of nginx.matchAll(/^location .*?^\}/gms))
        expect(location).toContain(`    add_header ${name} "${value}" always;\n`);
    }
  });

  test('keeps files for good only where their names say what they hold', () => {
    const hashed = [`${base}_astro/`, `${base}card/`];
    expect(JSON.parse(azure).globalHeaders['Cache-Control']).toBe('no-cache');
    expect(JSON.parse(azure).routes).toEqual(
      hashed.map((path) => ({ route: `${path}*`, headers: { 'Cache-Control': forever } })),
    );
    const inApache = apache.matchAll(/m#\^(.*?)#">\n {4}Header always set Cache-Control "(.*?)"\n/g);
    expect([...inApache].map(([, path, value]) => [path, value])).toEqual(hashed.map((path) => [path, forever]));
    expect(caddy).toContain(`@usual not path ${hashed.map((path) => `${path}*`).join(' ')}\nheader @usual {\n`);
    const inCaddy = caddy.matchAll(/^header (\S+) \{\n {4}Cache-Control "(.*?)"\n/gm);
    expect([...inCaddy].map(([, path, value]) => [path, value])).toEqual([
      ['@usual', 'no-cache'],
      ...hashed.map((path) => [`${path}*`, forever]),
    ]);
    const inNginx = nginx.matchAll(/^location \^~ (\S+) \{[^}]*immutable/gm);
    expect([...inNginx].map(([, path]) => path)).toEqual(hashed);
  });

  test('sends lists of pages and tables as what they are, compressed', () => {
    for (const type of ['text/xml', 'text/csv', 'application/atom+xml', 'application/manifest+json']) {
      expect(nginx).toMatch(new RegExp(`^gzip_types .*${RegExp.escape(type)}`, 'm'));
      expect(apache).toMatch(new RegExp(`AddOutputFilterByType DEFLATE .*${RegExp.escape(type)}`));
    }
    expect(nginx).toContain('    text/csv csv;\n');
    expect(JSON.parse(azure).mimeTypes['.txt']).toBe('text/plain; charset=utf-8');
    expect(caddy).toContain('@webmanifest path *.webmanifest\nheader @webmanifest {\n');
  });
});
