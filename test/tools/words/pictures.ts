import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright';
import { isLocale, locales } from 'rules';
import { firstProfileKept, openExtension } from '../../extension/drive/open-extension.ts';
import { screensOf, speak } from '../../extension/drive/screens.ts';
import { openSite } from '../../site/drive/open-site.ts';
import { pageKinds } from '../../site/drive/page-kinds.ts';
import { ensureBuilt } from '../ensure-built.ts';
import { root } from './files.ts';
import { Refusal } from './refusal.ts';

/** The folder of the pictures, which is never committed. */
const folderOf = (locale: string): string => join(root, 'test/out/words', locale);

const take = (page: Page, locale: string, name: string) =>
  page.screenshot({ path: join(folderOf(locale), `${name.replaceAll(' ', '-')}.png`), fullPage: true });

async function takeSite(locale: string): Promise<void> {
  const { page, url, close } = await openSite({ locale });
  for (const [kind, path] of Object.entries(pageKinds)) {
    await page.goto(`${url}/${locale}/${path}`);
    await page.evaluate('document.querySelectorAll("main details").forEach((each) => { each.open = true })');
    await take(page, locale, `site ${kind}`);
  }
  await close();
}

async function takeExtension(locale: string): Promise<void> {
  const open = await openExtension({ locale });
  await open.page.goto(open.own('options.html'));
  await firstProfileKept(open.page);
  await speak(open.page, locale);
  for (const { name, come } of screensOf(open)) {
    await come(open.page);
    await take(open.page, locale, `extension ${name}`);
  }
  await open.close();
}

/** Takes a picture of every kind of page and screen in some languages, for those who translate and review. */
export async function takePictures(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.find((each) => !isLocale(each));
  if (unknown !== undefined) throw new Refusal(`There is no language ${unknown}.`);
  ensureBuilt();
  for (const locale of wanted.length > 0 ? wanted : locales) {
    mkdirSync(folderOf(locale), { recursive: true });
    await takeSite(locale);
    await takeExtension(locale);
    console.log(`${locale}: pictures in ${relative(root, folderOf(locale))}`);
  }
}
