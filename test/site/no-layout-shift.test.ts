import { describe, expect, test } from 'vitest';
import { layoutShift } from './drive/layout-shift.ts';
import { openSite } from './drive/open-site.ts';
import { pageKinds } from './drive/page-kinds.ts';

const pages = {
  ...pageKinds,
  'page of a device without a network': 'offline/',
  'page for addresses that lead nowhere': 'nothing/',
  'state worked out in the browser': `${pageKinds.question}?as-of=2021-01-01`,
};

describe.each([
  { width: 1280, height: 900 },
  { width: 320, height: 640 },
])('on a slow connection, in a window of $width by $height', (viewport) => {
  test('nothing on a page moves while it arrives', async () => {
    const { context, url, close } = await openSite({ viewport }, { slowLine: true });
    const arrive = async ([kind, path]: readonly [string, string]) => {
      const page = await context.newPage();
      await page.goto(`${url}/en/${path}`);
      return [kind, await page.evaluate(layoutShift)] as const;
    };
    const distances = await Promise.all(Object.entries(pages).map(arrive));
    expect(distances.filter(([, distance]) => distance !== 0)).toEqual([]);
    await close();
  });
});
