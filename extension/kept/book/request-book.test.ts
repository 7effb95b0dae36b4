import { today } from 'rules';
import { beforeEach, expect, test, vi } from 'vitest';
import { lastDayOf, stateOf } from './entry.ts';
import { changeBook, markListed, noteRequest, requestBook, takeBack } from './request-book.ts';

const { store, pause } = vi.hoisted(() => ({
  store: new Map<string, unknown>(),
  pause: () => new Promise((go) => setTimeout(go, 1)),
}));

vi.mock('wxt/browser', () => {
  const local = {
    get: async (key: string) => {
      await pause();
      return store.has(key) ? { [key]: structuredClone(store.get(key)) } : {};
    },
    set: async (items: Record<string, unknown>) => {
      await pause();
      for (const [key, value] of Object.entries(items)) store.set(key, structuredClone(value));
    },
    remove: async (key: string) => void store.delete(key),
  };
  return { browser: { storage: { local, onChanged: { addListener: () => undefined } } } };
});

const tenant = 'cccc0000-0000-4000-8000-000000000001';
const stored = () => store.get('request-book');

beforeEach(() => {
  store.clear();
  store.set('settings', { version: 3, history: true, profiles: [{}] });
});

test('nothing is noted or marked unless it is wanted', async () => {
  store.set('settings', { version: 3, profiles: [{}] });
  store.set('request-book', [{ kind: 'relationship', day: '2026-01-01', tenant }]);
  const before = structuredClone(stored());
  expect(await noteRequest({ kind: 'gdap', tenant })).toBe(true);
  expect(await markListed({ page: 'customer-list', tenants: [tenant], texts: [] })).toBe(true);
  expect(stored()).toEqual(before);
});

test('what is noted has the day of today, is marked when it is listed, and is taken back', async () => {
  const noted = await noteRequest({ kind: 'relationship', tenant, customer: 'Bakery' });
  expect(await requestBook.read()).toEqual([{ kind: 'relationship', day: today(), tenant, customer: 'Bakery' }]);
  await markListed({ page: 'customer-list', tenants: [tenant], texts: [] });
  expect((await requestBook.read())[0]?.accepted).toBe(today());
  if (typeof noted !== 'object') throw new Error('It has to say what was noted.');
  expect(await takeBack(noted)).toBe(true);
  expect(stored()).toBeUndefined();
});

test('a request for nobody is not noted, and nothing is stored for it', async () => {
  expect(await noteRequest({ kind: 'relationship', link: 'https://a/' })).toBe(true);
  expect(stored()).toBeUndefined();
});

test('what several tabs note and remove at the same time is all there', async () => {
  store.set('request-book', [{ kind: 'gdap', day: '2026-01-01', customer: 'Old' }]);
  await Promise.all([
    noteRequest({ kind: 'relationship', customer: 'A' }),
    noteRequest({ kind: 'relationship', customer: 'B' }),
    changeBook((book) => book.filter(({ customer }) => customer !== 'Old')),
    noteRequest({ kind: 'gdap', customer: 'A' }),
  ]);
  expect((await requestBook.read()).map(({ kind, customer }) => `${kind} ${customer}`).toSorted()).toEqual([
    'gdap A',
    'relationship A',
    'relationship B',
  ]);
});

test('damaged entries are left out, and the first of two for one request counts', async () => {
  const good = { kind: 'gdap', day: '2026-01-02', customer: 'A', accepted: '2026-01-03', probably: true };
  store.set('request-book', [
    good,
    { ...good, day: '2026-01-01' },
    null,
    'x',
    {},
    { ...good, customer: 'B', kind: 'toString' },
    { ...good, customer: 'C', day: '9999-99-99' },
    { ...good, customer: 'D', day: '2026-02-31T' },
    { ...good, customer: ' ' },
    { kind: 'gdap', day: '2026-01-02', tenant: 'x' },
    { kind: 'gdap', day: '2026-01-02', tenant, customer: 7, link: 'javascript:alert(1)', accepted: 'soon', refused: 1 },
  ]);
  expect(await requestBook.read()).toEqual([good, { kind: 'gdap', day: '2026-01-02', tenant }]);
  store.set('request-book', { length: 3 });
  expect(await requestBook.read()).toEqual([]);
});

test.each([
  ['gdap', '2026-04-01'],
  ['transfer-notice', '2026-01-31'],
  ['provider-transfer-notice', '2026-01-31'],
  ['relationship', undefined],
  ['joint', undefined],
  ['switch-notice', undefined],
] as const)('a request (%s) can be accepted until %s', (kind, last) => {
  const entry = { kind, day: '2026-01-01', customer: 'A' };
  expect(lastDayOf(entry)).toBe(last);
  expect(stateOf(entry, last ?? '2999-01-01')).toBe('waiting');
  expect(stateOf({ ...entry, accepted: '2026-01-02' }, '2999-01-01')).toBe('accepted');
  expect(stateOf({ ...entry, accepted: '2026-01-02', probably: true }, '2999-01-01')).toBe('probably');
  if (last) expect(stateOf(entry, '2026-04-02')).toBe('expired');
});
