import { find, marked, readMark, treeHere } from '../marks.ts';

/**
 * Talks to the page in whose frame the tree is shown. Until that page has said hello, only "ready" is sent, and
 * from then on only to the origin from which the hello came. Messages name questions, answers and addresses of the
 * tree; never anything that someone typed.
 */
const version = 1;

type Message =
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'question'; readonly ask: string; readonly address: string }
  | { readonly type: 'answer'; readonly outcome: string; readonly verdict: string; readonly address: string };

let origin: string | undefined;
const sent = new Map<string, string>();

/** Sends a message unless it repeats the last one of its kind. Questions and answers are one kind. */
function send(message: Message): void {
  if (origin === undefined) return;
  const kind = message.type === 'height' ? 'height' : 'state';
  const text = JSON.stringify(message);
  if (sent.get(kind) === text) return;
  sent.set(kind, text);
  parent.postMessage({ supportable: version, ...message }, origin);
}

const sendHeight = (): void =>
  send({ type: 'height', height: Math.ceil(document.body.getBoundingClientRect().height) });

function sendState(): void {
  const tree = treeHere();
  if (!tree) return;
  const ask = readMark(find(tree, 'ask'), 'ask');
  const outcome = readMark(find(tree, 'outcome'), 'outcome');
  const verdict = readMark(find(tree, 'verdict'), 'verdict');
  const address = location.href;
  if (outcome && verdict) send({ type: 'answer', outcome, verdict, address });
  else if (ask) send({ type: 'question', ask, address });
}

/** Starts talking to the embedding page. */
export function talk(): void {
  addEventListener('message', ({ source, origin: from, data }: MessageEvent) => {
    // A page without its own origin can't be distinguished from any other.
    if (source !== parent || from === 'null' || data?.supportable !== version || data.type !== 'hello') return;
    origin = from;
    sent.clear();
    sendHeight();
    sendState();
  });
  new ResizeObserver(sendHeight).observe(document.body);
  new MutationObserver(() => sendState()).observe(document.body, { childList: true, subtree: true, attributes: true });
  // A link that is not a step of the tree would fill the frame with an unrelated page.
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>(`a[href]:not(${marked('step')}, [href^="#"])`);
    if (!link) return;
    link.target = '_blank';
    link.rel = 'noopener';
  });
  parent.postMessage({ supportable: version, type: 'ready' }, '*');
}
