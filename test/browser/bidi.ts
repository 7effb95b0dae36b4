import type { Commands, Event } from 'webdriver-bidi-protocol';

/** A session of WebDriver BiDi: the protocol in which a stock Firefox is driven. */
export interface Bidi {
  readonly send: <Method extends keyof Commands>(
    method: Method,
    params: Commands[Method]['params'],
  ) => Promise<Commands[Method]['returnType']>;
  /** Calls back with every event that was subscribed to. */
  readonly listen: (heard: (event: Event) => void) => void;
}

interface Reply {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: never;
  readonly error?: string;
  readonly message?: string;
}

interface Waiting {
  readonly done: (result: never) => void;
  readonly failed: (error: Error) => void;
}

/** Opens the session at the address Firefox says it listens on. */
export async function openBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, Waiting>();
  const listeners: ((event: Event) => void)[] = [];
  let last = 0;

  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Reply;
    if (answer.id === undefined) {
      for (const heard of listeners) heard(answer as unknown as Event);
      return;
    }
    const { done, failed } = waiting.get(answer.id) ?? {};
    waiting.delete(answer.id);
    if (answer.type === 'error') failed?.(new Error(`${answer.error}: ${answer.message}`));
    else done?.(answer.result as never);
  });
  socket.addEventListener('close', () => {
    for (const { failed } of waiting.values()) failed(new Error('Firefox has closed the session.'));
    waiting.clear();
  });
  await new Promise((done, failed) => {
    socket.addEventListener('open', done, { once: true });
    socket.addEventListener('error', () => failed(new Error(`Firefox does not answer at ${address}.`)), { once: true });
  });

  const send: Bidi['send'] = (method, params) =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return { send, listen: (heard) => listeners.push(heard) };
}
