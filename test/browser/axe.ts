import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';

// The short form takes less time to put into a page.
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** Those of axe's rules that can find something else once nothing but the colors, or the window, has changed. */
const changing = {
  colors: ['color-contrast', 'link-in-text-block'],
  window: ['scrollable-region-focusable', 'target-size'],
} as const;

/** What has changed since all of axe's rules found nothing on the same page. */
export type Changed = keyof typeof changing;

/**
 * What axe finds wrong on a page, or in the part of it that a selector names, a short line each. `changed`: all that is
 * different from the page on which all rules have found nothing; only the rules that can tell are then run again.
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
