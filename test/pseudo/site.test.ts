import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { pageKinds } from '../site/drive/page-kinds.ts';
import { type Served, serve } from '../tools/serve.ts';
import { pseudoLocales } from './pseudo.ts';
import { buildPseudoSite } from './pseudo-site.ts';
import { lookAt } from './screen.ts';

let served: Served;
let browser: OpenChromium;
beforeAll(async () => {
  served = await serve((await buildPseudoSite()).dist);
  browser = await openChromium({ serviceWorkers: 'block' });
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** The directions of the arrows on each page in the first language; in the mirrored one they are reversed. */
const arrows = new Map<string, readonly number[]>();

describe.each(Object.entries(pseudoLocales))('in a language that is %s', (pseudo, locale) => {
  test.each(Object.entries(pageKinds))('%s fits, is translated, and runs the right way', async (kind, path) => {
    const { page } = browser;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${served.url}/${locale}/${path}`);
    await page.evaluate('document.querySelectorAll("main details").forEach((each) => { each.open = true })');
    const isMirrored = pseudo === 'mirrored';
    const looked = await lookAt(page, 'html', isMirrored);
    expect(looked.faults).toEqual([]);
    if (isMirrored) expect(looked.arrows).toEqual(arrows.get(kind)?.map((way) => 0 - way));
    else arrows.set(kind, looked.arrows);
  });
});
