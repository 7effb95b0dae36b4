import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../tools/serve.ts';
import { type OpenFirefox, openFirefox } from './firefox.ts';

const page = `<!doctype html><html lang="en"><title>Here</title><link rel="icon" href="data:,">
<img alt="" src="https://outside.example/pixel.png"><x-closed></x-closed>
<script>document.querySelector('x-closed').attachShadow({ mode: 'closed' }).innerHTML = '<input style="position:fixed;inset:0">';</script>`;

let served: Served;
let firefox: OpenFirefox;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(folder, 'index.html'), page);
  served = await serve(folder);
  firefox = await openFirefox({ locale: 'tr' });
});

afterAll(async () => {
  await firefox.close();
  await served.close();
});

describe('the Firefox the tests drive', () => {
  test('shows a page and types on it, and looks into roots that are closed to the page', async () => {
    const tab = await firefox.newTab();
    await tab.open(served.url);
    expect(await tab.evaluate('[document.title, navigator.language, document.hidden]')).toEqual(['Here', 'tr', false]);
    await tab.click(20, 20);
    await tab.type('İskele');
    const value = () => tab.look('x-closed', (tree) => tree.querySelector('input')?.value, undefined);
    expect(await value()).toBe('İskele');
    await tab.press('Shift+ArrowLeft');
    await tab.type('a');
    expect(await value()).toBe('İskela');
    expect(await tab.evaluate("document.querySelector('x-closed').shadowRoot")).toBeNull();
    expect(await tab.look('x-missing', () => true, undefined)).toBeUndefined();
    expect(tab.errors).toEqual([]);
  });

  test('gets nothing from another host, calls none by itself, and the test can see the attempts of a page', () => {
    expect(new Set(firefox.outside)).toEqual(new Set(['outside.example:443']));
  });
});
