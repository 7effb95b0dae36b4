import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
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

/** The lines of an answer to a path that is sent as it is, which `fetch` would not do. */
const ask = (path: string): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const line = connect(served.port, '127.0.0.1');
    let text = '';
    line.on('data', (data) => {
      text += data;
    });
    line.on('error', reject);
    line.on('close', () => resolve(text.split('\r\n')));
    line.end(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });

describe('a static host', () => {
  test('a reader who forgets the last slash is led to the page, question included', async () => {
    const response = await get('/en/decide/cloud=public?as-of=2020-06-17');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/en/decide/cloud=public/?as-of=2020-06-17');
    expect(await (await fetch(`${served.url}/en/decide/cloud=public`)).text()).toBe('a state');
  });

  test('a reader who requests a page that does not exist gets the 404 page as such', async () => {
    for (const path of ['/nothing', '/en/', '/..%2f..%2fetc/passwd', '/%zz', '/%00']) {
      const response = await get(path);
      expect([path, response.status, await response.text()]).toEqual([path, 404, 'no such page']);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  test('every request gets an answer, and so does the next one', async () => {
    const paths = [
      `/${'a'.repeat(6_000)}`,
      `/${'a/'.repeat(3_000)}`,
      `/${'%61'.repeat(2_000)}`,
      `/${'%2e%2e/'.repeat(100)}etc/passwd`,
      '/../../etc/passwd',
      '/%00',
      '/en%00/',
      '/%zz',
      '/%',
      '/%E0%A4%A',
      '/%ff%fe',
      '//',
      '//[',
      '//other.example:99999/',
      'http://[/',
      '*',
      '/feed.xml/more',
      '/en/decide/cloud=public/index.html/',
      `/feed.xml?${'q'.repeat(9_000)}`,
      `/?${'q'.repeat(40_000)}`,
      '/ä',
    ];
    for (const path of paths) {
      const [status] = await ask(path);
      expect([path.slice(0, 40), status]).toEqual([path.slice(0, 40), expect.stringMatching(/ (?:200|400|404|431) /)]);
    }
    expect((await get('/feed.xml')).status).toBe(200);
  });

  test('a redirect never leads to another host', async () => {
    const answer = await ask('//en/decide/cloud=public');
    expect(answer).toContain('location: /en/decide/cloud=public/');
  });

  test('a feed is sent as XML', async () => {
    expect((await get('/feed.xml')).headers.get('content-type')).toBe('application/xml; charset=utf-8');
  });

  test('a second host that requests a taken port gets the next free one', async () => {
    const second = await serve(tmpdir(), { port: served.port });
    expect(second.port).toBeGreaterThan(served.port);
    await second.close();
  });
});
