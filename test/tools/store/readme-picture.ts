import { join } from 'node:path';
import sharp from 'sharp';
import { openSite } from '../../site/drive/open-site.ts';
import { root } from '../pnpm.js';
import { panelAlone, type schemes } from './pictures.ts';

type Scheme = (typeof schemes)[number];

/** The file of the README's picture. */
export const readmePicture = (scheme: Scheme): string => join(root, '.github', `picture-${scheme}.webp`);

const answer = 'decide/cloud=public/customer=end-customer/goal=support/channel=ea/billing=license/';
/** The height of both parts and the space around them, in pixels. */
const [height, space] = [1000, 40];

/** The page of an answer, as high as the picture. */
async function pageAlone(scheme: Scheme): Promise<Buffer> {
  const { page, url, close } = await openSite({
    colorScheme: scheme,
    deviceScaleFactor: 1.5,
    viewport: { width: 760, height: Math.round(height / 1.5) },
  });
  await page.goto(`${url}/en/${answer}`);
  await page.evaluate('document.fonts.ready');
  const png = await page.screenshot({ animations: 'disabled' });
  await close();
  return png;
}

/** The page of an answer and, next to it, the same answer in the panel, for the README. */
export async function takeReadmePicture(scheme: Scheme): Promise<Buffer> {
  const parts = await Promise.all(
    [await pageAlone(scheme), await panelAlone('en', scheme)].map((png) =>
      sharp(png).resize({ height }).png().toBuffer({ resolveWithObject: true }),
    ),
  );
  const widths = parts.map(({ info }) => info.width);
  const [first = 0, second = 0] = widths;
  const size = { width: first + second + 3 * space, height: height + 2 * space };
  return sharp({ create: { ...size, channels: 4, background: scheme === 'dark' ? '#0d1117' : '#f6f8fa' } })
    .composite([
      { input: parts[0]?.data, left: space, top: space },
      { input: parts[1]?.data, left: first + 2 * space, top: space },
    ])
    .webp({ quality: 80, effort: 6 })
    .toBuffer();
}
