import type { Page } from 'playwright';

/** The content of the mock portal's first table for a test, through every open shadow root. */
export type SeenTable = {
  readonly tag: string;
  /** The number of shadow roots around the table, including its own component's. */
  readonly depth: number;
  readonly rowIds: string[];
  readonly headIds: string[];
  /** The names as shown, slots resolved. */
  readonly names: string[];
};

/** Reads the first table of the page. Returns undefined when none can be reached. */
export function seeTable(page: Page): Promise<SeenTable | undefined> {
  return page.evaluate(() => {
    function find(within: ParentNode, depth: number): { table: Element; depth: number } | undefined {
      for (const node of within.querySelectorAll('*')) {
        if (node.matches('table[role=grid]')) return { table: node, depth };
        const found = node.shadowRoot === null ? undefined : find(node.shadowRoot, depth + 1);
        if (found !== undefined) return found;
      }
      return undefined;
    }
    const found = find(document, 0);
    if (found === undefined) return undefined;
    const rows = [...found.table.querySelectorAll<HTMLElement>('tbody tr:not([hidden])')];
    return {
      tag: (found.table.getRootNode() as ShadowRoot).host.localName,
      depth: found.depth,
      rowIds: rows.map(({ id }) => id),
      headIds: [...found.table.querySelectorAll('thead th')].map(({ id }) => id),
      names: rows.map((row) =>
        (row.querySelector('slot')?.assignedNodes({ flatten: true }) ?? []).map((node) => node.textContent).join(''),
      ),
    };
  });
}

/** Resolves once the page's data is there: the portal sets the document's title last. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.title.includes('|'), undefined, { timeout: 30_000 });
}
