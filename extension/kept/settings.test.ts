import { describe, expect, it } from 'vitest';
import { readProfileFile, writeProfileFile } from './profile-file.ts';
import { firstSettings, profileOf } from './settings.ts';
import { readStored } from './stored-settings.ts';

const tenant = '5be5de6a-5a4c-4a1e-9b4e-0d5b1c2a3f4e';

/** Settings as each version of the extension stored them, and as the current one has to read them. */
const versions = [
  {
    stored: {
      version: 2,
      locale: 'en',
      show: 'toolbar',
      site: 'https://help.example/',
      markers: true,
      markEvery: true,
      remember: true,
      profiles: [{ country: 'TR' }, { partnerTenant: tenant, partnerId: '42' }],
      current: 1,
    },
    read: {
      ...firstSettings,
      locale: 'en',
      show: 'toolbar',
      site: 'https://help.example/',
      markers: true,
      markEvery: true,
      remember: true,
      profiles: [{ country: 'TR' }, { partnerTenant: tenant, partnerId: '42' }],
      current: 1,
    },
  },
  {
    stored: {
      version: 3,
      show: 'customers',
      markers: false,
      markEvery: false,
      remember: false,
      history: true,
      inStep: true,
      profiles: [{}],
      current: 0,
    },
    read: { ...firstSettings, history: true, inStep: true },
  },
];

describe('what a partner has set', () => {
  it.each(versions)('is all there after an update from version $stored.version', ({ stored, read }) => {
    expect(readStored(stored)).toEqual(read);
    expect(readStored(JSON.parse(JSON.stringify(readStored(stored))))).toEqual(read);
  });

  it('is read from every version except the first, which no one was given', () => {
    expect(versions.map(({ stored }) => stored.version)).toEqual(
      Array.from({ length: firstSettings.version - 1 }, (_, place) => place + 2),
    );
  });

  it('is read as far as possible when a later version stored it', () => {
    const later = { ...firstSettings, version: 99, show: 'portal', invented: true };
    expect(readStored(later)).toEqual({ ...firstSettings, show: 'portal' });
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
  ])('is usable no matter what the storage contains: %j', (stored) => {
    const settings = readStored(stored);
    expect(settings.profiles.length).toBe(1);
    expect(profileOf(settings)).toEqual({});
    expect(settings.show).toBe('customers');
  });

  it.each<[unknown]>([[{ toString: 'x' }], [{ toJSON: 'x' }], [[]], [{ valueOf: null, toString: null }], [7], [true]])(
    'loses only a name that is not a text: %j',
    (partnerName) => {
      expect(readStored({ profiles: [{ partnerName, country: 'TR' }] }).profiles).toEqual([{ country: 'TR' }]);
    },
  );

  it('keeps no half of a character of a name that is too long, or was stored with one', () => {
    const names = [`${'x'.repeat(199)}😀`, 'Sample \ud83d'];
    const { profiles } = readStored({ profiles: names.map((partnerName) => ({ partnerName })) });
    expect(profiles).toEqual([{ partnerName: 'x'.repeat(199) }, { partnerName: 'Sample \ufffd' }]);
  });

  it('keeps a reply exactly as it was typed, and none that is too long to be shared', () => {
    const replyTemplate = '  Hello {customer},\n\n\n{foo} {answer}\n ';
    const profiles = [{ replyTemplate }, { replyTemplate: 'x'.repeat(2001), country: 'TR' }, { replyTemplate: ' \n' }];
    expect(readStored({ profiles }).profiles).toEqual([{ replyTemplate }, { country: 'TR' }, {}]);
    const { profiles: read, refused } = readProfileFile('p.json', writeProfileFile(profiles));
    expect(read[0]).toEqual({ replyTemplate });
    expect(refused.map(({ error: { field, given, expected } }) => [field, given, expected])).toEqual([
      ['replyTemplate', '2001', 'reply-length'],
    ]);
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
    expect(readProfileFile('p.json', writeProfileFile(profiles))).toEqual({ profiles, refused: [], left: 0 });
  });

  it('names each field that cannot be used, and takes the others', () => {
    const text = writeProfileFile([{ partnerId: 'MPN', country: 'XX', partnerName: 'Sample' } as never]);
    const { profiles: read, refused } = readProfileFile('p.json', text);
    expect(read).toEqual([{ partnerName: 'Sample' }]);
    expect(refused.map(({ place, error: { field, expected } }) => [place, field, expected])).toEqual([
      [0, 'partnerId', 'partner-id'],
      [0, 'country', 'country'],
    ]);
  });

  it('names a field that holds something that cannot be written as a text', () => {
    const text = '{"kind":"supportable-profiles","profiles":[{"partnerName":{"toString":"x"},"country":"JP"}]}';
    const { profiles: read, refused } = readProfileFile('p.json', text);
    expect(read).toEqual([{ country: 'JP' }]);
    expect(refused.map(({ error: { field, given } }) => [field, given])).toEqual([['partnerName', '{"toString":"x"}']]);
  });

  it('with more profiles than fit says how many are left, and nothing about their fields', () => {
    const many = Array.from({ length: 1000 }, (_, number) => ({
      partnerName: 'x'.repeat(200),
      partnerId: `1${number}`,
    }));
    const { profiles: read, refused, left } = readProfileFile('p.json', writeProfileFile([{}, ...many]));
    expect(read).toEqual(many.slice(0, 50));
    expect([left, refused]).toEqual([950, []]);
    const wrong = readProfileFile('p.json', writeProfileFile(many.map((each) => ({ ...each, country: 'XX' }))));
    expect(wrong.refused.length).toBe(50);
  });

  it.each([
    '',
    '{',
    '[]',
    '{"kind":"supportable-profiles","version":9,"profiles":[{"country":"JP"}]}',
    '{"kind":"other"}',
    'null',
    `{"kind":"supportable-profiles","profiles":"${'x'.repeat(300_000)}"}`,
    `{"kind":"supportable-profiles","profiles":[${' '.repeat(3_000_000)}]}`,
  ])('is refused by name when it is something else (%#)', (text) => {
    expect(() => readProfileFile('other.json', text)).toThrow(/other\.json: expected settings-file/);
  });
});
