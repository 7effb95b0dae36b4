import type { CDPSession, Page } from 'playwright';

interface Node {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

const hostsIn = (node: Node): readonly Node[] => [
  ...(node.localName === 'supportable-guide' && node.shadowRoots ? [node] : []),
  ...(node.children ?? []).flatMap(hostsIn),
];

const sessions = new WeakMap<Page, { session: CDPSession; contexts: Map<number, number> }>();

/** The worlds in which the tests' own scripts run; nothing of the extension's. */
async function worldsOf(page: Page) {
  const known = sessions.get(page);
  if (known) return known;
  const session = await page.context().newCDPSession(page);
  const contexts = new Map<number, number>();
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.set(context.id, context.id));
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => contexts.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => contexts.clear());
  await session.send('Runtime.enable');
  const worlds = { session, contexts };
  sessions.set(page, worlds);
  return worlds;
}

const show = `function (root) { Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true }); }`;

/**
 * Lets the tests' scripts see into the guide, whose root is closed to scripts of the page. Only the debugger can do so;
 * done anew after every load of a page.
 */
export async function reveal(page: Page): Promise<void> {
  await page.locator('supportable-guide').first().waitFor({ state: 'attached' });
  const { session, contexts } = await worldsOf(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const host of hostsIn(root as Node)) {
    const [shadow] = host.shadowRoots ?? [];
    if (!shadow) continue;
    for (const executionContextId of contexts.values()) {
      const resolve = async ({ backendNodeId }: Node) =>
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

/** Opens an address of the portal and lets the tests see into the guide there. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await reveal(page);
}
