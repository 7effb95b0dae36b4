import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { lookAt } from './screen.ts';

let browser: OpenChromium;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser?.close());

const look = async (html: string, isMirrored = false) => {
  await browser.page.setContent(`<!doctype html><html${isMirrored ? ' dir="rtl"' : ''}><body>${html}</body></html>`);
  return lookAt(browser.page, 'html', isMirrored);
};
const faults = async (html: string, isMirrored = false) => (await look(html, isMirrored)).faults;

test('an element wider than a narrow window is found', async () => {
  expect(await faults('<p style="width: 400px">Çł</p>')).toEqual([expect.stringMatching(/^320: \d+ pixels wider/)]);
  expect(await faults('<p>Çł</p>')).toEqual([]);
});

test('clipped text is found, unless … shows that there is more', async () => {
  const style = 'width: 40px; overflow: hidden; white-space: nowrap';
  expect(await faults(`<p style="${style}">Çłöñğéŕ ţĥåñ ţĥåţ</p>`)).toHaveLength(2);
  expect(await faults(`<p style="${style}; text-overflow: ellipsis">Çłöñğéŕ ţĥåñ ţĥåţ</p>`)).toEqual([]);
});

test('texts on top of each other are found', async () => {
  expect(await faults('<p>Öñé</p><p style="margin-top: -34px">Ţŵö</p>')).toHaveLength(2);
});

test('English in a mirrored language is found, in names for screen readers too', async () => {
  expect(await faults('<p>Share</p><button aria-label="Copy it">א</button>', true)).toHaveLength(4);
  expect(
    await faults('<p>א Supportable <code>id</code> <cite lang="en">Title</cite> https://a.example/path</p>', true),
  ).toEqual([]);
});

test('a page that does not run from right to left is found, and an arrow that points the wrong way', async () => {
  await browser.page.setContent('<p>א</p>');
  expect((await lookAt(browser.page, 'html', true)).faults).toEqual(['320: runs ltr', '1280: runs ltr']);
  const arrow = (turn: string) =>
    `<style>p::after { content: ""; border: solid; border-width: 2px 2px 0 0; rotate: ${turn} }</style><p>א</p>`;
  expect((await look(arrow('45deg'))).arrows).toEqual([1, 1]);
  expect((await look(arrow('-135deg'))).arrows).toEqual([-1, -1]);
  expect((await look(arrow('135deg'))).arrows).toEqual([0, 0]);
});
