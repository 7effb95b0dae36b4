import { beforeEach, expect, test, vi } from 'vitest';
import { type Carried, carry, takeCarried } from './carried.ts';
import { store } from './slow-storage.fixture.ts';

vi.mock('wxt/browser', () => import('./slow-storage.fixture.ts'));

beforeEach(() => store.clear());

const carried = (tenant: string): Carried => ({ tenant, answers: { you: { goal: 'add' }, countries: {} } });

test('two tabs that take something along at the same time each have it, once', async () => {
  await Promise.all([carry(1, carried('one')), carry(2, carried('two'))]);
  expect(await Promise.all([takeCarried(1), takeCarried(2)])).toEqual([carried('one'), carried('two')]);
  expect(await Promise.all([takeCarried(1), takeCarried(2)])).toEqual([undefined, undefined]);
});
