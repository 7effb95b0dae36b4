import type { Page } from 'playwright';
import { axeFaults, type Changed } from '../../browser/axe.ts';

/** A theme and a window size, with the changes since the look in which all of axe's rules were run. */
export interface Look {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  /** Nothing named: all rules are run. */
  readonly changed?: readonly Changed[];
}

const wide = { width: 1280, height: 900 } as const;
const narrow = { width: 320, height: 640 } as const;

/** The looks in the window of a desktop; a theme changes only colors. */
export const wideLooks: readonly Look[] = [
  { name: 'in a light theme', viewport: wide },
  { name: 'in a dark theme', viewport: wide, colorScheme: 'dark', changed: ['colors'] },
  { name: 'in forced colors', viewport: wide, colorScheme: 'dark', forcedColors: 'active', changed: ['colors'] },
];

/** The looks in the window of a phone, which shows other parts than a wide one; the second is less high, and dark. */
export const narrowLooks: readonly Look[] = [
  { name: 'at 320 pixels', viewport: narrow },
  {
    name: 'at 320 by 256 pixels, dark, as at 400 %',
    viewport: { width: 320, height: 256 },
    colorScheme: 'dark',
    changed: ['colors', 'window'],
  },
];

async function see(page: Page, { viewport, colorScheme = 'light', forcedColors }: Look): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, forcedColors: forcedColors ?? 'none' });
}

/** Prepares the tab for a page that will be loaded in the first of the looks. */
export async function begin(page: Page, [first]: readonly Look[]): Promise<void> {
  if (first) await see(page, first);
}

/**
 * The faults that axe finds on the open page, and the looks in which it is wider than the window, one look after the
 * other.
 * @param withAxe `false` only measures
 */
export async function faultsSeen(page: Page, looks: readonly Look[], withAxe = true): Promise<string[]> {
  const faults: string[] = [];
  for (const look of looks) {
    await see(page, look);
    await page.locator(`html[data-theme=${look.colorScheme ?? 'light'}]`).waitFor({ state: 'attached' });
    const width = (await page.evaluate('document.documentElement.scrollWidth')) as number;
    const found = withAxe ? await axeFaults(page, 'html', look.changed) : [];
    if (width > look.viewport.width) faults.push(`${look.name}: it is ${width} pixels wide.`);
    faults.push(...found.map((fault) => `${look.name}: ${fault}`));
  }
  return faults;
}
