import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withField } from './read-profile.ts';
import { withProfile } from './settings.ts';
import { store } from './slow-storage.fixture.ts';
import { readStored } from './stored-settings.ts';
import { changeSettings } from './write-settings.ts';

vi.mock('wxt/browser', () => import('./slow-storage.fixture.ts'));

const stored = () => store.get('settings') as Record<string, unknown>;
const profiles = () => readStored(stored()).profiles;

beforeEach(() => store.clear());

describe('what two pages change at the same time', () => {
  it('is kept, each in its own field', async () => {
    await changeSettings((now) => ({ ...now, profiles: [{ country: 'TR', id: 'a' }] }));
    await Promise.all([
      changeSettings((now) => ({ ...now, markers: true })),
      changeSettings((now) => withProfile(now, 'a', (kept) => withField(kept, 'partnerName', 'Sample'))),
      changeSettings((now) => withProfile(now, 'a', (kept) => withField(kept, 'senderName', 'Ada'))),
      changeSettings((now) => ({ ...now, show: 'portal' })),
    ]);
    expect(readStored(stored())).toMatchObject({
      markers: true,
      show: 'portal',
      profiles: [{ country: 'TR', partnerName: 'Sample', senderName: 'Ada' }],
    });
  });

  it('is not written into the profile that took the place of a removed one', async () => {
    store.set('settings', { version: 3, profiles: [{ partnerName: 'First' }, { partnerName: 'Second' }] });
    await changeSettings((now) => now);
    const [first] = profiles();
    await changeSettings((now) => ({ ...now, profiles: now.profiles.slice(1) }));
    await changeSettings((now) => withProfile(now, first?.id, (kept) => withField(kept, 'partnerId', '42')));
    expect(profiles()).toEqual([{ partnerName: 'Second', id: expect.any(String) }]);
  });
});

describe('what a later version stored', () => {
  const later = {
    version: 99,
    invented: { a: [1] },
    show: 'everywhere-new',
    markers: false,
    markEvery: false,
    remember: false,
    history: false,
    inStep: false,
    profiles: [{ partnerName: 'First', id: 'a', invented: true, role: 'new-role' }, { invented: 7 }],
    current: 0,
  };

  it('stays as it is where nothing is changed', async () => {
    store.set('settings', later);
    await changeSettings((now) => ({ ...now, markers: true }));
    const [first, second] = later.profiles;
    expect(stored()).toEqual({ ...later, markers: true, profiles: [first, { ...second, id: 'at-1' }] });
  });

  it('stays next to the field of a profile that is changed', async () => {
    store.set('settings', later);
    await changeSettings((now) => withProfile(now, 'a', (kept) => withField(kept, 'country', 'TR')));
    expect(stored()).toMatchObject({ version: 99, invented: { a: [1] }, show: 'everywhere-new' });
    expect((stored().profiles as unknown[])[0]).toEqual({ ...later.profiles[0], country: 'TR' });
    await changeSettings((now) => withProfile(now, 'a', (kept) => withField(kept, 'partnerName', '')));
    expect((stored().profiles as unknown[])[0]).toEqual({
      id: 'a',
      invented: true,
      role: 'new-role',
      country: 'TR',
    });
  });

  it('stays with its profile when another one is removed or added', async () => {
    store.set('settings', later);
    await changeSettings((now) => ({ ...now, profiles: [{ country: 'JP', id: 'new' }, ...now.profiles.slice(1)] }));
    expect(stored().profiles).toEqual([
      { country: 'JP', id: 'new' },
      { invented: 7, id: 'at-1' },
    ]);
  });
});

it('damaged settings are written whole, and those of an older version become those of this one', async () => {
  for (const damaged of [undefined, null, 7, 'x']) {
    store.set('settings', damaged);
    await changeSettings((now) => ({ ...now, markers: true }));
    expect(readStored(stored())).toMatchObject({ version: 3, markers: true, show: 'customers' });
    expect(stored().version).toBe(3);
  }
  store.set('settings', { version: 2, profiles: [{ country: 'TR' }] });
  await changeSettings((now) => ({ ...now, markers: true }));
  expect(stored()).toMatchObject({ version: 3, profiles: [{ country: 'TR' }] });
});

it('two profiles that were stored with one id are told apart', async () => {
  store.set('settings', {
    version: 3,
    profiles: [
      { country: 'TR', id: 'a' },
      { country: 'JP', id: 'a' },
    ],
  });
  await changeSettings((now) => withProfile(now, 'a', (kept) => withField(kept, 'country', 'DE')));
  expect(profiles().map(({ country }) => country)).toEqual(['DE', 'JP']);
  expect(new Set(profiles().map(({ id }) => id)).size).toBe(2);
});
