import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { type Locale, type Messages, messages } from 'rules';
import sharp from 'sharp';
import { firstProfileKept, guide, openExtension, partner } from '../../extension/drive/open-extension.ts';
import { visit } from '../../extension/drive/reveal.ts';
import { answer, newCustomer } from '../../extension/drive/use-guide.ts';
import { bakery } from '../../portal/customers.ts';
import { customerAddress, root } from '../../portal/situations/situation.ts';
import { toQuery } from '../../portal/switches.ts';

/** The size of screenshots that the stores require. */
export const pictureSize = { width: 1280, height: 800 } as const;

/** A screenshot by the name of the line below it. */
export type Picture = readonly [name: keyof Messages['store']['pictures'], png: Buffer];

const host = 'https://partner.microsoft.com';

/** The settings of an invented partner; the pictures show no real data. */
const settings = (locale: Locale) => ({
  version: 3,
  locale,
  show: 'customers',
  markers: true,
  markEvery: true,
  profiles: [
    {
      partnerTenant: partner.partnerTenant,
      partnerId: partner.partnerId,
      partnerName: 'Fernhollow Cloud',
      partnerType: 'direct-bill',
      role: 'admin-agent',
      mpa: 'signed',
      country: 'GB',
      mailLocale: locale,
    },
  ],
  current: 0,
});

/** At the right, where the panel covers the least of the page. */
const spot = { left: 856, bottom: 16 };

/**
 * Waits until nothing moves, and takes the window as it is, without the mock portal's note about itself at the foot.
 */
async function take(page: Page): Promise<Buffer> {
  await page.getByText(/^Mock portal for tests\. /).evaluateAll((notes) => {
    for (const note of notes) note.remove();
  });
  await page.evaluate('document.fonts.ready');
  await page.waitForTimeout(400);
  return page.screenshot({ animations: 'disabled' });
}

/** Scrolls the panel so that a part of it is at its top. */
const show = (part: Locator) => part.evaluate((element) => element.scrollIntoView({ block: 'start' }));

/** Opens the browser with the invented partner's settings. */
async function openForPictures(locale: Locale, more: Parameters<typeof openExtension>[0] = {}) {
  const open = await openExtension({ locale, viewport: pictureSize, ...more });
  const { page, own } = open;
  await page.goto(own('options.html'));
  await firstProfileKept(page);
  await page.evaluate(
    `chrome.storage.local.set({ settings: ${JSON.stringify(settings(locale))}, spot: ${JSON.stringify(spot)} })`,
  );
  await page.reload();
  await page.locator('h1').waitFor();
  return open;
}

/** The file of the panel's picture on the help site's home page. */
export const panelPicture = (locale: Locale, scheme: (typeof schemes)[number]): string =>
  join(import.meta.dirname, '../../../site/src/frame/panel', `${locale}-${scheme}.avif`);

/** The width of the panel's picture, in pixels: twice the width at which it is shown. */
const panelWidth = 640;

/** The looks of the panel on the help site's home page. */
export const schemes = ['light', 'dark'] as const;

/** The panel with an answer on a customer's page, as a sharp PNG. */
export async function panelAlone(locale: Locale, scheme: (typeof schemes)[number]): Promise<Buffer> {
  const { page, close } = await openForPictures(locale, { deviceScaleFactor: 2, colorScheme: scheme });
  try {
    const query = toQuery({ language: locale, lingerMs: 0, skeletonMs: 0, shellMs: 0, switches: [scheme] });
    await visit(page, `${host}${customerAddress(bakery, 'subscriptions')}${query}`);
    const panel = guide(page);
    await panel.locator('.pill').click();
    await answer(page, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
    await panel.locator('.answer').waitFor();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(400);
    return await panel.locator('.panel').screenshot({ animations: 'disabled' });
  } finally {
    await close();
  }
}

/** The panel with an answer, for the help site's home page. */
export const takePanel = async (locale: Locale, scheme: (typeof schemes)[number]): Promise<Buffer> =>
  sharp(await panelAlone(locale, scheme))
    .resize(panelWidth)
    .avif({ quality: 46, effort: 6 })
    .toBuffer();

/** The screenshots for the stores in one language: the built extension on the mock portal, in realistic situations. */
export async function takePictures(locale: Locale): Promise<readonly Picture[]> {
  const words = await messages(locale);
  const { page, close } = await openForPictures(locale);
  const pictures: Picture[] = [];
  try {
    pictures.push(['options', await take(page)]);

    const query = toQuery({ language: locale, lingerMs: 0, skeletonMs: 0, shellMs: 0, switches: ['light'] });
    await visit(page, `${host}${customerAddress(bakery, 'subscriptions')}${query}`);
    const panel = guide(page);
    await panel.locator('.pill').click();
    await panel.getByText(bakery.companyName).first().waitFor();
    pictures.push(['question', await take(page)]);

    await answer(page, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
    await panel.locator('.answer').waitFor();
    pictures.push(['answer', await take(page)]);

    await visit(page, `${host}${customerAddress(newCustomer, 'account')}${query}`);
    await panel.locator('.pill').click();
    await answer(page, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
    await panel.getByText(words.actions.writeMail, { exact: true }).click();
    await show(panel.locator('.composer'));
    pictures.push(['request', await take(page)]);

    await visit(page, `${host}${root}/customers/list${query}`);
    await guide(page).locator('.marker').first().waitFor();
    pictures.push(['list', await take(page)]);
  } finally {
    await close();
  }
  const order = Object.keys(words.store.pictures);
  return pictures.toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other));
}
