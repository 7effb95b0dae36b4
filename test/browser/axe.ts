import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';

// The short form takes less time to put into a page.
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** Those of axe's rules that can find something else when only the colors, or the window, have changed. */
const changing = {
  colors: ['color-contrast', 'link-in-text-block'],
  window: ['scrollable-region-focusable', 'target-size'],
} as const;

/** The change since all of axe's rules found nothing on the same page. */
export type Changed = keyof typeof changing;

/**
 * The faults that axe finds on a page, or in the part of it that a selector names, one short line for each. `changed`:
 * all that is different from the page on which all rules have found nothing; only rules that depend on it are then run
 * again.
 */
export async function axeFaults(
  page: Page,
  part = 'html',
  changed: readonly Changed[] = [],
): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  const options = {
    resultTypes: ['violations'],
    ...(changed.length === 0
      ? { rules: { 'target-size': { enabled: true } } }
      : { runOnly: changed.flatMap((what) => changing[what]) }),
  };
  const { violations } = (await page.evaluate(
    `axe.run({ include: [[${JSON.stringify(part)}]] }, ${JSON.stringify(options)})`,
  )) as { violations: readonly Violation[] };
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`);
}
