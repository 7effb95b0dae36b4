import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from './serve.ts';

let served: Served;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(folder, 'en', 'decide', 'cloud=public'), { recursive: true });
  writeFileSync(join(folder, 'en', 'decide', 'cloud=public', 'index.html'), 'a state');
  writeFileSync(join(folder, '404.html'), 'no such page');
  writeFileSync(join(folder, 'feed.xml'), '<feed/>');
  writeFileSync(join(folder, '_headers'), '/*\n  cache-control: public, max-age=31536000, immutable\n');
  served = await serve(folder);
});

afterAll(() => served.close());

const get = (path: string) => fetch(`${served.url}${path}`, { redirect: 'manual' });

describe('a static host', () => {
  test('a reader who forgets the last slash is led to the page, question included', async () => {
    const response = await get('/en/decide/cloud=public?as-of=2020-06-17');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/en/decide/cloud=public/?as-of=2020-06-17');
    expect(await (await fetch(`${served.url}/en/decide/cloud=public`)).text()).toBe('a state');
  });

  test('a reader who asks for a page that is not there gets the 404 page as such', async () => {
    for (const path of ['/nothing', '/en/', '/..%2f..%2fetc/passwd', '/%zz', '/%00']) {
      const response = await get(path);
      expect([path, response.status, await response.text()]).toEqual([path, 404, 'no such page']);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  test('a feed reader is told that it gets XML', async () => {
    expect((await get('/feed.xml')).headers.get('content-type')).toBe('application/xml; charset=utf-8');
  });

  test('a second host that wishes for a taken port gets the next free one', async () => {
    const second = await serve(tmpdir(), { port: served.port });
    expect(second.port).toBeGreaterThan(served.port);
    await second.close();
  });
});
