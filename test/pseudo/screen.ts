import type { Page } from 'playwright';
import { customers } from '../portal/customers.ts';
import { seen } from './seen.ts';

/** Names that are the same in every language. */
const names = ['Supportable', ...customers.map(({ companyName }) => companyName)];

/** A phone, or a window at 400 %, and a desktop. */
const widths = [320, 1280] as const;

/** The faults of a screen, and the directions of its arrows. */
interface Looked {
  /** One line for each, with the width of the window. */
  readonly faults: readonly string[];
  readonly arrows: readonly number[];
}

/** Looks at a screen at each width. In a mirrored language everything Latin was not translated. */
export async function lookAt(page: Page, part: string, isMirrored: boolean): Promise<Looked> {
  const faults: string[] = [];
  const arrows: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const screen = await seen(page, part, names);
    const found = [
      ...(screen.wider > 0 ? [`${screen.wider} pixels wider than it can be`] : []),
      ...screen.clipped.map((each) => `clipped: ${each}`),
      ...screen.overlapping.map((each) => `overlapping: ${each}`),
      ...(isMirrored ? screen.latin.map((each) => `not translated: ${each}`) : []),
      ...((screen.direction === 'rtl') === isMirrored ? [] : [`runs ${screen.direction}`]),
    ];
    faults.push(...found.map((each) => `${width}: ${each}`));
    arrows.push(...screen.arrows);
  }
  return { faults, arrows };
}
