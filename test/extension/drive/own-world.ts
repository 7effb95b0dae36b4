import type { OpenExtension } from './open-extension.ts';

/** The world of our script on the portal page that was opened last. */
export interface OwnWorld {
  /** Runs something in it. */
  readonly run: <Result>(expression: string) => Promise<Result>;
  /** Uncaught errors in our script. */
  readonly uncaught: readonly string[];
}

/** Follows the world of our script in the tab; called before a page is opened in it. */
export async function ownWorld({ page, extensionId }: OpenExtension): Promise<OwnWorld> {
  const session = await page.context().newCDPSession(page);
  const ours: number[] = [];
  const uncaught: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.endsWith(`://${extensionId}`)) ours.push(context.id);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const told = JSON.stringify(exceptionDetails);
    if (told.includes('content-scripts/guide.js')) uncaught.push(told);
  });
  await session.send('Runtime.enable');
  return {
    uncaught,
    run: async (expression) => {
      const [contextId] = ours.slice(-1);
      if (contextId === undefined) throw new Error('The world of the content script was not found.');
      const { result } = await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
      return result.value;
    },
  };
}
