import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstProfileKept, type OpenExtension, openExtension } from '../extension/drive/open-extension.ts';
import { reveal } from '../extension/drive/reveal.ts';
import { screensOf, speak } from '../extension/drive/screens.ts';
import { pseudoLocales } from './pseudo.ts';
import { pseudoExtension } from './pseudo-extension.ts';
import { lookAt } from './screen.ts';

let open: OpenExtension;
beforeAll(async () => {
  open = await openExtension({ extension: await pseudoExtension() });
});
afterAll(() => open?.close());

const names = screensOf({ own: (page) => page }).map(({ name }) => name);
/** The directions of the arrows on each screen in the first language; in the mirrored one they are reversed. */
const arrows = new Map<string, readonly number[]>();

describe.each(Object.entries(pseudoLocales))('in a language that is %s', (pseudo, locale) => {
  beforeAll(async () => {
    const { page, own } = open;
    await page.goto(own('options.html'));
    await firstProfileKept(page);
    await speak(page, locale);
  });

  test.each(names)('%s fits, is translated, and runs the right way', async (name) => {
    const { page } = open;
    const screen = screensOf(open).find((each) => each.name === name);
    if (!screen) throw new Error(`There is no screen ${name}.`);
    await page.setViewportSize({ width: 1280, height: 900 });
    await screen.come(page);
    await page.locator(`${screen.part}[lang="${locale}"]`).waitFor({ state: 'attached', timeout: 10_000 });
    if (screen.part !== 'html') await reveal(page, { toPage: true });
    const isMirrored = pseudo === 'mirrored';
    const looked = await lookAt(page, screen.part, isMirrored);
    expect(looked.faults).toEqual([]);
    if (isMirrored) expect(looked.arrows).toEqual(arrows.get(name)?.map((way) => 0 - way));
    else arrows.set(name, looked.arrows);
  });
});
