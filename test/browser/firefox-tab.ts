import type { Input, Script } from 'webdriver-bidi-protocol';
import type { Bidi } from './bidi.ts';
import { clicked, pressed, typed } from './firefox-keys.ts';
import { lookSource, type Tab } from './tab.ts';

function resultOf(result: Script.EvaluateResult): Script.RemoteValue {
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result;
}

/** The result of a script, which is a text. */
function told(result: Script.EvaluateResult) {
  const value = resultOf(result);
  return value.type === 'string' ? JSON.parse(value.value) : undefined;
}

/** The last action by mouse or keyboard in each browser, and its tab. */
const hands = new WeakMap<Bidi, { readonly context: string; readonly done: Promise<unknown> }>();

/**
 * A browser has one mouse and one keyboard: an action in one tab waits for those in other tabs, and brings its
 * window to the front, without which Firefox does not report focus changes to the page.
 */
async function byHand(bidi: Bidi, actions: Input.PerformActionsParameters): Promise<void> {
  const { context } = actions;
  const before = hands.get(bidi);
  const act = async () => {
    await before?.done.catch(() => undefined);
    if (before?.context !== context) await bidi.send('browsingContext.activate', { context });
    await bidi.send('input.performActions', actions);
  };
  const done = act();
  hands.set(bidi, { context, done });
  await done;
}

/** A tab of Firefox. */
export function firefoxTab(bidi: Bidi, context: string): Tab {
  const errors: string[] = [];
  bidi.listen((event) => {
    if (event.method !== 'log.entryAdded' || event.params.type !== 'javascript') return;
    if (event.params.level === 'error' && event.params.source.context === context) errors.push(event.params.text ?? '');
  });
  const tests: Script.Target = { context, sandbox: 'tests' };
  const act = (actions: Input.SourceActions) => byHand(bidi, { context, actions: [actions] });

  /** The document of the page, or the shadow root of a host in it: only the debugger can see a closed one. */
  const findTree = async (host: string | undefined): Promise<string | undefined> => {
    const expression = host === undefined ? 'document' : `document.querySelector(${JSON.stringify(host)})`;
    const found = resultOf(
      await bidi.send('script.evaluate', {
        expression,
        target: tests,
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
      }),
    );
    if (found.type !== 'node') return undefined;
    return host === undefined ? found.sharedId : found.value?.shadowRoot?.sharedId;
  };
  return {
    open: async (url) => void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    resize: async (viewport) => void (await bidi.send('browsingContext.setViewport', { context, viewport })),
    show: async () => void (await bidi.send('browsingContext.activate', { context })),
    evaluate: async (expression) =>
      told(
        await bidi.send('script.evaluate', {
          expression: `(async () => JSON.stringify(await (${expression})))()`,
          target: { context },
          awaitPromise: true,
        }),
      ),
    look: async (host, seen, given) => {
      const sharedId = await findTree(host);
      if (sharedId === undefined) return undefined;
      return told(
        await bidi.send('script.callFunction', {
          functionDeclaration: lookSource(seen),
          arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(given ?? null) }],
          target: tests,
          awaitPromise: false,
        }),
      );
    },
    click: (x, y) => act(clicked(x, y)),
    press: (keys) => act(pressed(keys)),
    type: (text) => act(typed(text)),
    chooseFile: async (field, path) => {
      const found = resultOf(
        await bidi.send('script.evaluate', {
          expression: `document.querySelector(${JSON.stringify(field)})`,
          target: tests,
          awaitPromise: false,
          serializationOptions: { maxDomDepth: 0 },
        }),
      );
      if (found.type !== 'node' || found.sharedId === undefined) throw new Error(`There is no field ${field}.`);
      await bidi.send('input.setFiles', { context, element: { sharedId: found.sharedId }, files: [path] });
    },
    errors,
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  };
}
