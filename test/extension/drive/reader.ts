import { setTimeout as pause } from 'node:timers/promises';
import type { Tab, Tree } from '../../browser/tab.ts';

/** The guide's own element on a portal page. */
const guideHost = '[data-supportable]';

/**
 * Asks again until there is an answer.
 * @throws Error that names the missing result, when it does not come in time
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined>,
  patience = 15_000,
): Promise<Answer> {
  for (const end = performance.now() + patience; performance.now() < end; await pause(150)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  throw new Error(`This did not come: ${what}.`);
}

/** The middle of something to press, once it is in sight and nothing covers it. */
function findPress(tree: Tree, wanted: string): { x: number; y: number } | undefined {
  const nameOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const labeled = [...tree.querySelectorAll('label')].filter((label) => nameOf(label).startsWith(wanted));
  const fields = labeled.map((label) => label.querySelector('input, select, textarea') ?? label);
  const presses = [...tree.querySelectorAll('button, summary, a')];
  const [found] = [
    ...presses.filter((element) => nameOf(element) === wanted),
    ...presses.filter((element) => nameOf(element).startsWith(wanted)),
    ...fields,
  ];
  if (!found) return undefined;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = found.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = tree.elementFromPoint(x, y);
  return hit !== null && (found.contains(hit) || hit.contains(found)) ? { x, y } : undefined;
}

/**
 * What a person sees and does in the guide on a portal page or, with `document`, on one of the extension's own pages.
 */
export function reader(tab: Tab, where: 'guide' | 'document' = 'guide') {
  const host = where === 'guide' ? guideHost : undefined;
  const textOf = (selector: string) =>
    tab.look(
      host,
      (tree, given) => [...tree.querySelectorAll(given)].map((element) => element.textContent ?? '').join('\n'),
      selector,
    );
  const count = async (selector: string) =>
    (await tab.look(host, (tree, given) => tree.querySelectorAll(given).length, selector)) ?? 0;
  const press = async (name: string) => {
    const { x, y } = await until(`“${name}” to press`, () => tab.look(host, findPress, name));
    await tab.click(x, y);
  };
  const sees = (text: string, selector = '*', patience?: number) =>
    until(
      `“${text}”`,
      async () => {
        const seen = await tab.look(
          host,
          (tree, [within, wanted]) =>
            [...tree.querySelectorAll<HTMLElement>(within)].some(
              (element) =>
                element.textContent?.includes(wanted) && element.checkVisibility({ visibilityProperty: true }),
            ),
          [selector, text] as const,
        );
        return seen || undefined;
      },
      patience,
    );
  return {
    textOf,
    count,
    press,
    sees,
    /** Whether any of the elements that a selector selects is visible. */
    isSeen: (selector: string) =>
      tab.look(
        host,
        (tree, given) =>
          [...tree.querySelectorAll(given)].some((element) => element.checkVisibility({ visibilityProperty: true })),
        selector,
      ),
    /** Whether the guide is on the page at all. */
    isThere: async () => (await tab.look(host, () => true, undefined)) ?? false,
    /** The text of the focused element. */
    focused: () => tab.look(host, (tree) => tree.activeElement?.textContent ?? '', undefined),
    /** Puts the caret into a field by its label, and replaces its text by typing. */
    fill: async (label: string, text: string) => {
      await press(label);
      await tab.press('Control+a');
      await tab.type(text);
    },
  };
}
