import { beforeEach, expect, it, vi } from 'vitest';

const { runtime } = vi.hoisted(() => ({ runtime: { id: 'ours' as string | undefined } }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

/** The life of one copy of the guide. */
const begin = () => {
  vi.resetModules();
  return import('./life.ts');
};

beforeEach(() => {
  runtime.id = 'ours';
  vi.useFakeTimers();
});

it('ends for good with the extension', async () => {
  const { extensionGone, isAlive } = await begin();
  expect(isAlive()).toBe(true);
  expect(extensionGone.aborted).toBe(false);
  runtime.id = undefined;
  expect(isAlive()).toBe(false);
  expect(extensionGone.aborted).toBe(true);
  runtime.id = 'another';
  expect(isAlive()).toBe(false);
});

it('does nothing more once the extension is gone, and says so once, instead of the first thing to do', async () => {
  const { every, extensionGone, later } = await begin();
  const [repeated, once, told] = [vi.fn(), vi.fn(), vi.fn()];
  extensionGone.addEventListener('abort', told);
  every(500, repeated, extensionGone);
  later(700, once);
  vi.advanceTimersByTime(600);
  expect(repeated).toHaveBeenCalledTimes(1);
  runtime.id = undefined;
  vi.advanceTimersByTime(5000);
  expect(repeated).toHaveBeenCalledTimes(1);
  expect(once).not.toHaveBeenCalled();
  expect(told).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('repeats something only until it is told to stop, and does something else once', async () => {
  const { every, later } = await begin();
  const [repeated, once] = [vi.fn(), vi.fn()];
  const stop = new AbortController();
  every(500, repeated, stop.signal);
  later(700, once);
  vi.advanceTimersByTime(1600);
  stop.abort();
  vi.advanceTimersByTime(5000);
  expect(repeated).toHaveBeenCalledTimes(3);
  expect(once).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});
