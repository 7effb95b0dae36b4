import { beforeEach, expect, test, vi } from 'vitest';
import { healthRecord, noteReading } from './health.ts';
import { store } from './slow-storage.fixture.ts';

vi.mock('wxt/browser', () => import('./slow-storage.fixture.ts'));

beforeEach(() => store.clear());

test('what two pages note at the same time is kept', async () => {
  const reading = { version: 1, isRead: true, missing: [] };
  await Promise.all(['account', 'subscription'].map((adapter) => noteReading({ ...reading, adapter })));
  expect(Object.keys(await healthRecord.read())).toEqual(['account', 'subscription']);
});
