import type { CDPSession, Page } from 'playwright';

interface InspectedNode {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly InspectedNode[];
  readonly shadowRoots?: readonly InspectedNode[];
}

const hostsIn = (node: InspectedNode): readonly InspectedNode[] => [
  ...(node.attributes?.includes('data-supportable') && node.shadowRoots ? [node] : []),
  ...(node.children ?? []).flatMap(hostsIn),
];

/** Worlds by their id: the page's own has no name, the world of the tests' locators has Playwright's. */
const sessions = new WeakMap<Page, { session: CDPSession; contexts: Map<number, string> }>();

/** The worlds in which the tests' own scripts run; nothing of the extension's. */
async function worldsOf(page: Page) {
  const known = sessions.get(page);
  if (known) return known;
  const session = await page.context().newCDPSession(page);
  const contexts = new Map<number, string>();
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.set(context.id, context.name));
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => contexts.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => contexts.clear());
  await session.send('Runtime.enable');
  const worlds = { session, contexts };
  sessions.set(page, worlds);
  return worlds;
}

const show = `function (root) { Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true }); }`;

/**
 * Lets the tests' locators see into the guide, whose root is closed to scripts of the page. Only the debugger can do
 * so; repeated after every page load. `toPage` opens it to the page's own scripts as well, as axe is one of them.
 */
export async function reveal(page: Page, { toPage = false } = {}): Promise<void> {
  await page.locator('[data-supportable]').first().waitFor({ state: 'attached' });
  const { session, contexts } = await worldsOf(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const host of hostsIn(root as InspectedNode)) {
    const [shadow] = host.shadowRoots ?? [];
    if (!shadow) continue;
    for (const [executionContextId, name] of contexts) {
      if (!(name.includes('playwright') || (toPage && name === ''))) continue;
      const resolve = async ({ backendNodeId }: InspectedNode) =>
        (await session.send('DOM.resolveNode', { backendNodeId, executionContextId })).object.objectId;
      try {
        const [hostId, shadowId] = [await resolve(host), await resolve(shadow)];
        if (!hostId || !shadowId) continue;
        await session.send('Runtime.callFunctionOn', {
          objectId: hostId,
          functionDeclaration: show,
          arguments: [{ objectId: shadowId }],
        });
      } catch {
        // A world that has just ended needs no view.
      }
    }
  }
}

/** Opens an address of the portal in front of all other tabs, and lets the tests see into the guide there. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.bringToFront();
  await page.goto(address);
  await reveal(page);
}
