import { beforeEach, describe, expect, it, vi } from 'vitest';
import { kept, watchFailures } from './kept-value.ts';

type Listen = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => void;

const { store, listeners, refusal } = vi.hoisted(() => ({
  store: new Map<string, unknown>(),
  listeners: new Set<Listen>(),
  refusal: { error: undefined as Error | undefined },
}));

vi.mock('wxt/browser', () => {
  const area = (name: string) => ({
    get: async (key: string) => (store.has(`${name}.${key}`) ? { [key]: store.get(`${name}.${key}`) } : {}),
    set: async (items: Record<string, unknown>) => {
      if (refusal.error) throw refusal.error;
      for (const [key, newValue] of Object.entries(items)) {
        const oldValue = store.get(`${name}.${key}`);
        store.set(`${name}.${key}`, newValue);
        for (const listen of listeners) listen({ [key]: { newValue, oldValue } }, name);
      }
    },
    remove: async (key: string) => {
      if (refusal.error) throw refusal.error;
      const oldValue = store.get(`${name}.${key}`);
      store.delete(`${name}.${key}`);
      for (const listen of listeners) listen({ [key]: { oldValue } }, name);
    },
  });
  const onChanged = {
    addListener: (listen: Listen) => listeners.add(listen),
    removeListener: (listen: Listen) => listeners.delete(listen),
  };
  return { browser: { storage: { local: area('local'), session: area('session'), onChanged } } };
});

const height = kept('height', (stored) => (typeof stored === 'number' ? stored : 7));

beforeEach(() => {
  store.clear();
  listeners.clear();
  refusal.error = undefined;
});

describe('what is kept on the device', () => {
  it('is the default until it is written, and when it is damaged', async () => {
    expect(await height.read()).toBe(7);
    store.set('local.height', 'high');
    expect(await height.read()).toBe(7);
  });

  it('is read again as it was written, under its own key, until it is removed', async () => {
    expect(await height.write(9)).toBe(true);
    expect([...store]).toEqual([['local.height', 9]]);
    expect(await height.read()).toBe(9);
    expect(await height.forget()).toBe(true);
    expect(await height.read()).toBe(7);
  });

  it('is kept only for the session when it is meant to be', async () => {
    await kept('height', (stored) => stored, 'session').write(1);
    expect([...store.keys()]).toEqual(['session.height']);
  });

  it('tells watchers the value and the one before, only for its key and area, until the watch has ended', async () => {
    const told: [number, number][] = [];
    const stop = height.watch((now, before) => told.push([now, before]));
    await height.write(9);
    await kept('width', (stored) => stored).write(1);
    await kept('height', (stored) => stored, 'session').write(2);
    await height.forget();
    stop();
    await height.write(10);
    expect(told).toEqual([
      [9, 7],
      [7, 9],
    ]);
  });

  it('says when the browser could not keep or remove it, once, and when it can again', async () => {
    const told: boolean[] = [];
    const stop = watchFailures((isFailing) => told.push(isFailing));
    refusal.error = new Error('QUOTA_BYTES quota exceeded');
    expect(await height.write(9)).toBe(false);
    expect(await height.forget()).toBe(false);
    expect(told).toEqual([true]);
    refusal.error = undefined;
    expect(await height.write(9)).toBe(true);
    expect(told).toEqual([true, false]);
    stop();
    refusal.error = new Error('QUOTA_BYTES quota exceeded');
    await height.write(9);
    expect(told).toEqual([true, false]);
  });
});
