import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, messages } from 'rules';
import { expect, test } from 'vitest';
import { siteFolder } from '../../tools/ensure-built.ts';
import { openSite } from '../drive/open-site.ts';
import { sizeOf } from './png-size.ts';

const cards = locales.flatMap((locale) =>
  readdirSync(join(siteFolder, 'card', locale)).map((file) => `/card/${locale}/${file}`),
);

test('every answer, every question and the site have a card that loads at once, in every language', async () => {
  const { outcomes, facts } = await messages('en');
  expect(cards.length).toBe(locales.length * (Object.keys(outcomes).length + Object.keys(facts).length + 1));
  for (const card of cards) {
    const png = readFileSync(join(siteFolder, card));
    expect(sizeOf(png), card).toEqual({ width: 1200, height: 630 });
    expect(png.length, card).toBeLessThan(100_000);
  }
});

/** The areas of a card next to, above, and below its words, which must show only the background. */
const edges: readonly [x: number, y: number, width: number, height: number][] = [
  [1140, 0, 60, 630],
  [20, 0, 60, 630],
  [20, 0, 1180, 40],
  [20, 590, 1180, 40],
];

test('no word is cut off at the edge of a card', async () => {
  const { page, url, close } = await openSite();
  await page.goto(`${url}/`);
  const cut = await page.evaluate(
    async ({ cards, edges }) => {
      const canvas = new OffscreenCanvas(1200, 630).getContext('2d', { willReadFrequently: true });
      if (!canvas) return ['no canvas'];
      const found: string[] = [];
      for (const path of cards) {
        canvas.drawImage(await createImageBitmap(await (await fetch(path)).blob()), 0, 0);
        const colors = new Set<number>();
        for (const [x, y, width, height] of edges)
          for (const pixel of new Uint32Array(canvas.getImageData(x, y, width, height).data.buffer)) colors.add(pixel);
        if (colors.size !== 1) found.push(path);
      }
      return found;
    },
    { cards, edges },
  );
  await close();
  expect(cut).toEqual([]);
});
