import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fetchedEngine, NoEngine } from './fetched.ts';

/** A running Drools engine, which only this machine can reach. */
export interface Drools {
  /** Posts a body and returns the response as JSON. */
  readonly post: (path: string, body: string, type: 'json' | 'xml', patience: number) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new NoEngine('No free port was found.');
  return address.port;
}

async function answers(origin: string, engine: ChildProcess): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    if (engine.exitCode !== null) break;
    const up = await fetch(origin, { signal: AbortSignal.timeout(1_000) }).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new NoEngine(
    `The Drools engine did not start (${engine.exitCode === null ? 'no answer in 20 s' : `it ended with ${engine.exitCode}`}).`,
  );
}

async function stop(engine: ChildProcess): Promise<void> {
  if (engine.exitCode !== null || engine.signalCode !== null) return;
  const ended = once(engine, 'exit');
  engine.kill();
  const late = setTimeout(() => engine.kill('SIGKILL'), 3_000);
  await ended;
  clearTimeout(late);
}

/**
 * Starts the Drools engine on a free port of 127.0.0.1; it never outlives this process.
 * @throws NoEngine when it can't be fetched or does not start
 */
export async function startDrools(): Promise<Drools> {
  const path = await fetchedEngine();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const engine = spawn(path, ['-Dquarkus.http.host=127.0.0.1', `-Dquarkus.http.port=${port}`], {
    stdio: 'ignore',
  });
  const kill = () => engine.kill('SIGKILL');
  const leave = () => process.exit(1);
  process.once('exit', kill);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave);
  engine.on('error', () => {}); // told by `answers`, which then hears nothing
  try {
    await answers(origin, engine);
  } catch (error) {
    await stop(engine);
    throw error;
  }
  return {
    post: async (to, body, type, patience) => {
      const response = await fetch(`${origin}${to}`, {
        method: 'POST',
        headers: { 'content-type': `application/${type}`, accept: 'application/json' },
        body,
        signal: AbortSignal.timeout(patience),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`Drools answered ${response.status} to ${to}: ${text.slice(0, 500)}`);
      return JSON.parse(text);
    },
    stop: async () => {
      process.off('exit', kill);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, leave);
      await stop(engine);
    },
  };
}
