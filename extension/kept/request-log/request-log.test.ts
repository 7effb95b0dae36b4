import { type MailRequest, today } from 'rules';
import { beforeEach, expect, test, vi } from 'vitest';
import { store } from '../slow-storage.fixture.ts';
import { lastDayOf, requestsOf, stateOf } from './entry.ts';
import { changeLog, markListed, noteSent, requestLog, takeBack } from './request-log.ts';

vi.mock('wxt/browser', () => import('../slow-storage.fixture.ts'));

const tenant = 'cccc0000-0000-4000-8000-000000000001';
const link = 'https://admin.microsoft.com/';
const stored = () => store.get('request-log');

beforeEach(() => {
  store.clear();
  store.set('settings', { version: 3, history: true, profiles: [{}] });
});

test('nothing is noted or marked unless it is wanted', async () => {
  store.set('settings', { version: 3, profiles: [{}] });
  store.set('request-log', [{ kind: 'relationship', day: '2026-01-01', tenant }]);
  const before = structuredClone(stored());
  expect(await noteSent({ mail: { kind: 'gdap', link }, about: { tenant } })).toBe(true);
  expect(await markListed({ page: 'customer-list', tenants: [tenant], texts: [] })).toBe(true);
  expect(stored()).toEqual(before);
});

test('what is noted has the day of today, is marked when it is listed, and is taken back', async () => {
  const noted = await noteSent({ mail: { kind: 'relationship', link }, about: { tenant, customer: 'Bakery' } });
  expect(await requestLog.read()).toEqual([{ kind: 'relationship', day: today(), tenant, customer: 'Bakery', link }]);
  await markListed({ page: 'customer-list', tenants: [tenant], texts: [] });
  expect((await requestLog.read())[0]?.accepted).toBe(today());
  if (typeof noted !== 'object') throw new Error('It has to say what was noted.');
  expect(await takeBack(noted)).toBe(true);
  expect(stored()).toBeUndefined();
});

test('a request that names no customer is not noted, and nothing is stored for it', async () => {
  expect(await noteSent({ mail: { kind: 'relationship', link } })).toBe(true);
  expect(stored()).toBeUndefined();
});

test('what several tabs note and remove at the same time is all there', async () => {
  store.set('request-log', [{ kind: 'gdap', day: '2026-01-01', customer: 'Old' }]);
  await Promise.all([
    noteSent({ mail: { kind: 'relationship', link, customerName: 'A' } }),
    noteSent({ mail: { kind: 'relationship', link, customerName: 'B' } }),
    changeLog((log) => log.filter(({ customer }) => customer !== 'Old')),
    noteSent({ mail: { kind: 'gdap', link, customerName: 'A' } }),
  ]);
  expect((await requestLog.read()).map(({ kind, customer }) => `${kind} ${customer}`).toSorted()).toEqual([
    'gdap A',
    'relationship A',
    'relationship B',
  ]);
});

test('damaged entries are left out, and the first of two for one request counts', async () => {
  const good = { kind: 'gdap', day: '2026-01-02', customer: 'A', accepted: '2026-01-03', probably: true };
  store.set('request-log', [
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
  expect(await requestLog.read()).toEqual([good, { kind: 'gdap', day: '2026-01-02', tenant }]);
  store.set('request-log', { length: 3 });
  expect(await requestLog.read()).toEqual([]);
});

test.each([
  ['gdap', '2026-04-01'],
  ['transfer', '2026-01-31'],
  ['provider-transfer', '2026-01-31'],
  ['relationship', undefined],
  ['joint', undefined],
  ['switch', undefined],
] as const)('a request (%s) can be accepted until %s', (kind, last) => {
  const entry = { kind, day: '2026-01-01', customer: 'A' };
  expect(lastDayOf(entry)).toBe(last);
  expect(stateOf(entry, last ?? '2999-01-01')).toBe('waiting');
  expect(stateOf({ ...entry, accepted: '2026-01-02' }, '2999-01-01')).toBe('accepted');
  expect(stateOf({ ...entry, accepted: '2026-01-02', probably: true }, '2999-01-01')).toBe('probably');
  if (last) expect(stateOf(entry, '2026-04-02')).toBe('expired');
});

const gdapLink = `${link}gdap`;
const mails: readonly (readonly [mail: MailRequest, asks: string])[] = [
  [{ kind: 'relationship', link }, `relationship ${link}`],
  [{ kind: 'joint', link }, `joint ${link}`],
  [{ kind: 'gdap', link }, `gdap ${link}`],
  [{ kind: 'both', link, gdapLink, withProvider: false }, `relationship ${link}, gdap ${gdapLink}`],
  [{ kind: 'both', link, gdapLink, withProvider: true }, `joint ${link}, gdap ${gdapLink}`],
  [{ kind: 'transfer-notice' }, 'transfer undefined'],
  [{ kind: 'transfer-letter', ready: [] }, 'transfer undefined'],
  [{ kind: 'provider-transfer-notice' }, 'provider-transfer undefined'],
  [{ kind: 'provider-letter', ready: [] }, 'provider-transfer undefined'],
  [{ kind: 'switch-notice' }, 'switch undefined'],
];
test.each(mails)('an email asks for one thing or for two (%#)', (mail, asks) => {
  const about = { tenant, customer: 'Of the page' };
  const made = requestsOf({ mail: { ...mail, customerName: '' }, about });
  expect(made.map(({ kind, link: of }) => `${kind} ${of}`).join(', ')).toBe(asks);
  for (const request of made) expect(request).toMatchObject(about);
  expect(requestsOf({ mail: { ...mail, customerName: ' Typed' }, about })[0]).toMatchObject({
    customer: 'Typed',
    tenant,
  });
});
