import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, messages } from 'rules';
import { describe, expect, test } from 'vitest';
import { siteFolder } from '../tools/ensure-built.ts';
import { serve } from '../tools/serve.ts';
import { readRules, shippedHeaders } from '../tools/shipped-headers.ts';
import { openSite, pageAt } from './drive/open-site.ts';
import { sizesOfSite } from './drive/site-size.ts';

const files = readdirSync(siteFolder, { recursive: true, withFileTypes: true })
  .filter(
    (entry) =>
      entry.isFile() && !['_headers', 'staticwebapp.config.json', '.htaccess', '.nojekyll'].includes(entry.name),
  )
  .map(({ parentPath, name }) => join(parentPath, name).slice(siteFolder.length));
const addressOf = (file: string): string => file.replace(/\/index\.html$/, '/');
const headersOf = shippedHeaders(siteFolder);

describe('the headers the site ships', () => {
  const rules = readRules(readFileSync(join(siteFolder, '_headers'), 'utf8'));

  test('keep within Cloudflare’s limits', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const { headers } of rules)
      for (const [name, value] of headers) expect(`${name}: ${value}`.length).toBeLessThan(2000);
  });

  test('make browsers request every file again, so that a missing one is not kept either', async () => {
    for (const file of files) expect([file, headersOf(addressOf(file))['cache-control']]).toEqual([file, 'no-cache']);
    const served = await serve(siteFolder);
    for (const path of ['_astro/not-there.AbCd1234.js', 'card/not-there.0123456789ab.png', 'en/not-there/']) {
      const { status, headers } = await fetch(`${served.url}/${path}`);
      expect([path, status, headers.get('cache-control')]).toEqual([path, 404, 'no-cache']);
    }
    await served.close();
  });

  test('let only files of the site run', () => {
    const policy = headersOf('/en/')['content-security-policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|unsafe-hashes|https?:|\*/);
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const html = pageAt(file);
      expect(html, file).not.toMatch(/<script(?![^>]*\ssrc=)|<style|<[^>]*\s(?:style|on[a-z]+)=["']/);
    }
  });

  test('say the same to Azure Static Web Apps', () => {
    const azure = JSON.parse(readFileSync(join(siteFolder, 'staticwebapp.config.json'), 'utf8'));
    const lowered = Object.entries(azure.globalHeaders).map(([name, value]) => [name.toLowerCase(), value]);
    expect(Object.fromEntries(lowered)).toEqual(headersOf('/en/'));
    expect(azure.routes).toBeUndefined();
  });
});

test.each(locales)('a device can install the site as an app, with icons of the sizes it says (%s)', async (locale) => {
  const { site } = await messages(locale);
  const manifest = JSON.parse(pageAt(`/${locale}/app.webmanifest`));
  expect(manifest).toMatchObject({ name: site.name, lang: locale, scope: '/', start_url: `/${locale}/` });
  expect(pageAt(`/${locale}/`)).toContain(`<link rel="manifest" href="/${locale}/app.webmanifest">`);
  expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toEqual(['any', 'any', 'maskable']);
  for (const { src, sizes } of manifest.icons) {
    const png = readFileSync(join(siteFolder, src));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
});

test('a reader searches and answers in place under these headers', async () => {
  const { page, url, errors, close } = await openSite();
  const words = await messages('en');
  const response = await page.goto(`${url}/en/decide/cloud=public/customer=end-customer/`);
  expect(await response?.allHeaders()).toMatchObject({ ...headersOf('/en/decide/'), 'content-encoding': 'br' });
  await page.locator('a[data-answer="support"]').click();
  await page.getByRole('heading', { level: 1, name: words.facts.channel.question }).waitFor();
  await page.getByRole('button', { name: words.site.search.open }).click();
  await page.getByRole('searchbox').fill('Advisor');
  await page.locator('.search-results a').first().waitFor();
  expect(errors).toEqual([]);
  await close();
});

test('no text can be run as code on a page', async () => {
  const { page, url, close, errors } = await openSite();
  await page.goto(`${url}/en/help/roles/`);
  const ran = await page.evaluate(
    `try { const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.body.append(script) } catch {} window.ran === true`,
  );
  expect(ran).toBe(false);
  await page.waitForTimeout(50);
  expect(errors.join()).toMatch(/Content Security Policy|TrustedScript/i);
  errors.length = 0;
  await close();
});

test.each(locales)(
  'a person who hosts a copy finds each file the help page names, and the size it says (%s)',
  (locale) => {
    const page = pageAt(`/${locale}/help/hosting/`);
    const code = [...page.matchAll(/<code[^>]*>(.*?)<\/code>/gs)].map(([, text = '']) => text.trim());
    const named = code.filter((text) =>
      /^(?:site\/)?(?:[\w-]+\.(?:html|json|xml|conf|txt)|\.htaccess|_headers|Caddyfile)$/.test(text),
    );
    expect(named.length).toBeGreaterThan(8);
    for (const name of new Set(named)) {
      const place = name.startsWith('site/') ? join(siteFolder, '../..', name) : join(siteFolder, name);
      expect(existsSync(place), name).toBe(true);
    }
    const said = /(\d{3})\D{1,40}?([\d.,]+)\sMB\D{1,80}?(\d{3})\D{1,40}?([\d.,]+)\sMB/.exec(page)?.slice(1) ?? [];
    const { language, shared } = sizesOfSite();
    const sizes = [language.files, language.bytes / 1e6, shared.files, shared.bytes / 1e6];
    const off = sizes.map((size, index) => Math.abs(size / Number(said[index]?.replace(',', '.')) - 1));
    for (const [index, share] of off.entries()) expect(share).toBeLessThan(index % 2 === 0 ? 0.05 : 0.1);
  },
);
