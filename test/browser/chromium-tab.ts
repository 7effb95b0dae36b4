import type { CDPSession, Page } from 'playwright';
import { lookSource, type Tab } from './tab.ts';

/** The document of a page, or the shadow root of a host in it, as a handle in a separate world of the tests. */
async function findTree(session: CDPSession, host: string | undefined): Promise<string | undefined> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'tests',
  });
  const expression = host === undefined ? 'document' : `document.querySelector(${JSON.stringify(host)})`;
  const { result } = await session.send('Runtime.evaluate', { contextId: executionContextId, expression });
  if (host === undefined || result.objectId === undefined) return result.objectId;
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: 1, pierce: true });
  const [root] = node.shadowRoots ?? [];
  if (root === undefined) return undefined;
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: root.backendNodeId,
    executionContextId,
  });
  return object.objectId;
}

/** A tab of Chromium. */
export async function chromiumTab(page: Page): Promise<Tab> {
  const session = await page.context().newCDPSession(page);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return {
    open: async (address) => void (await page.goto(address)),
    resize: (size) => page.setViewportSize(size),
    show: () => page.bringToFront(),
    evaluate: (expression) => page.evaluate(expression),
    look: async (host, seen, given) => {
      const objectId = await findTree(session, host);
      if (objectId === undefined) return undefined;
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (given) { return (${lookSource(seen)})(this, given); }`,
        arguments: [{ value: JSON.stringify(given ?? null) }],
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value === undefined ? undefined : JSON.parse(result.value);
    },
    click: (x, y) => page.mouse.click(x, y),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    chooseFile: (field, path) => page.locator(field).setInputFiles(path),
    errors,
    close: () => page.close(),
  };
}
