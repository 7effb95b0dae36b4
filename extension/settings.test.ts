import { describe, expect, it, vi } from 'vitest';
import { readProfileFile, writeProfileFile } from './profile-file.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { firstSettings, profileOf, readStored } = await import('./settings.ts');

const tenant = '5be5de6a-5a4c-4a1e-9b4e-0d5b1c2a3f4e';

describe('what a partner has set', () => {
  it('is kept when the first edition’s one profile becomes the first of several', () => {
    const settings = readStored({
      version: 1,
      locale: 'tr',
      show: 'portal',
      profile: { partnerTenant: tenant, role: 'admin-agent' },
    });
    expect(settings).toEqual({
      version: 2,
      locale: 'tr',
      show: 'portal',
      markers: false,
      remember: false,
      history: false,
      profiles: [{ partnerTenant: tenant, role: 'admin-agent' }],
      current: 0,
    });
  });

  it('comes back the same from storage', () => {
    const settings = {
      ...firstSettings,
      profiles: [{ country: 'TR' }, { country: 'US', partnerId: '42' }],
      current: 1,
    };
    expect(readStored(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
    expect(profileOf(settings)).toEqual({ country: 'US', partnerId: '42' });
  });

  it.each([
    undefined,
    null,
    7,
    'x',
    [],
    { profiles: 'x' },
    { profiles: [], current: -1 },
    { profiles: [null], current: 9 },
  ])('is usable whatever the storage holds: %j', (stored) => {
    const settings = readStored(stored);
    expect(settings.profiles.length).toBe(1);
    expect(profileOf(settings)).toEqual({});
    expect(settings.show).toBe('customers');
  });

  it('loses only the field that is damaged', () => {
    const { profiles } = readStored({
      profiles: [{ partnerId: 'x', partnerTenant: tenant, role: 'king', __proto__: {} }],
    });
    expect(profiles).toEqual([{ partnerTenant: tenant }]);
  });
});

describe('a file of profiles', () => {
  const profiles = [{ partnerName: 'Sample', partnerTenant: tenant }, { country: 'JP' }];

  it('brings back what was exported', () => {
    expect(readProfileFile('p.json', writeProfileFile(profiles))).toEqual({ profiles, refused: [] });
  });

  it('names each field that cannot be taken, and takes the others', () => {
    const text = writeProfileFile([{ partnerId: 'MPN', country: 'XX', partnerName: 'Sample' } as never]);
    const { profiles: read, refused } = readProfileFile('p.json', text);
    expect(read).toEqual([{ partnerName: 'Sample' }]);
    expect(refused.map(({ field, expected }) => [field, expected])).toEqual([
      ['partnerId', 'partner-id'],
      ['country', 'country'],
    ]);
  });

  it.each([
    '',
    '{',
    '[]',
    '{"kind":"other"}',
    'null',
    `{"kind":"supportable-profiles","profiles":"${'x'.repeat(300_000)}"}`,
  ])('is refused by name when it is something else (%#)', (text) => {
    expect(() => readProfileFile('other.json', text)).toThrow(/other\.json: expected settings-file/);
  });
});
