import { expect, test } from 'vitest';
import { openChromium } from '../browser/chromium.ts';
import { documentFor } from './documents.ts';
import { startPortal } from './server.ts';
import { situations } from './situations.ts';

const host = 'https://partner.microsoft.com';

test('the first page names every situation once, with a link and its grade', async () => {
  const portal = await startPortal();
  const browser = await openChromium({ portalPort: portal.port });
  await browser.page.goto(host);
  const items = await browser.page.locator('li').evaluateAll((nodes) =>
    nodes.map((node) => ({
      id: node.id,
      address: node.querySelector('a')?.getAttribute('href'),
      grade: node.querySelector('.grade')?.textContent?.at(-1),
    })),
  );
  expect(items).toEqual(situations.map(({ id, address, evidence }) => ({ id, address, grade: evidence })));
  expect(new Set(items.map(({ id }) => id)).size).toBe(situations.length);
  await browser.close();
  await portal.close();
});

// The extension's tests of situations check that each opens without an error, next to the guide or without it.
test.each(situations)('the server answers with the status of the situation: $id', ({ address, status = 200 }) => {
  const url = new URL(address, host);
  const first = documentFor(url);
  const { location } = first.headers;
  expect((location ? documentFor(new URL(location, url)) : first).status).toBe(status);
});
