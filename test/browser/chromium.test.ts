import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../tools/serve.ts';
import { openChromium } from './chromium.ts';

let served: Served;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><title>Here</title><link rel="icon" href="data:,"><img alt="" src="https://outside.example/pixel.png">',
  );
  served = await serve(folder);
});

afterAll(() => served.close());

describe('the browser the tests drive', () => {
  test('a page that reaches for another host gets nothing, and the test can see that it tried', async () => {
    const { page, outside, close } = await openChromium();
    await page.goto(served.url);
    expect(await page.title()).toBe('Here');
    expect(outside).toEqual(['https://outside.example/pixel.png']);
    expect(await page.evaluate(() => document.querySelector('img')?.naturalWidth)).toBe(0);
    await close();
  });

  test('a person can read Turkish, prefer a dark theme, and have no JavaScript', async () => {
    const turkish = await openChromium({ locale: 'tr', colorScheme: 'dark' });
    await turkish.page.goto(served.url);
    expect(await turkish.page.evaluate(() => navigator.language)).toBe('tr');
    expect(await turkish.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    await turkish.close();
    const plain = await openChromium({ javaScript: false });
    await plain.page.setContent('<noscript>without</noscript>');
    expect(await plain.page.locator('body').textContent()).toBe('without');
    await plain.close();
  });
});
