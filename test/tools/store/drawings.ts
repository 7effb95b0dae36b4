import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { type Locale, messages, tokens } from 'rules';
import { openChromium } from '../../browser/chromium.ts';

const mark = readFileSync(join(import.meta.dirname, '../../../extension/art/mark.svg'), 'utf8');

/** The pictures that are drawn, not taken, by size: Edge's logo; the small and the large tile of Chrome and Edge. */
const tiles = { 'tile-440x280': [440, 280], 'tile-1400x560': [1400, 560] } as const;
const logo = 300;

const style = `${tokens(':root')}
*{box-sizing:border-box;margin:0}
.drawing{align-items:center;background:var(--accent-soft);color:var(--text);display:flex;font:600 1em/1.25 system-ui,"Noto Sans",sans-serif;gap:1em;justify-content:center;padding:1.4em}
.drawing svg{flex:none;height:3.2em;width:3.2em}
p{max-width:11em;text-wrap:balance}
b{color:var(--accent);display:block;font-size:1.25em}`;

async function draw(page: Page, content: string, size: readonly [number, number], text: number): Promise<Buffer> {
  const [width, height] = size;
  await page.setContent(
    `<style>${style}</style><div class="drawing" style="width:${width}px;height:${height}px;font-size:${text}px">${content}</div>`,
  );
  return page.locator('.drawing').screenshot();
}

/** Edge's logo, and for each language the tiles that stores show in their lists. */
export async function drawAll(locales: readonly Locale[]): Promise<ReadonlyMap<string, Buffer>> {
  const drawn = new Map<string, Buffer>();
  const { page, close } = await openChromium({ viewport: { width: 1500, height: 700 } });
  try {
    await page.setContent(`<style>*{margin:0}svg{display:block;height:${logo}px;width:${logo}px}</style>${mark}`);
    drawn.set('logo-300x300.png', await page.locator('svg').screenshot({ omitBackground: true }));
    for (const locale of locales) {
      const { title } = (await messages(locale)).extension.panel;
      for (const [tile, size] of Object.entries(tiles))
        drawn.set(
          `${locale}/${tile}.png`,
          await draw(page, `${mark}<p lang="${locale}"><b>Supportable</b>${title}</p>`, size, size[1] / 11),
        );
    }
  } finally {
    await close();
  }
  return drawn;
}
