import { InvalidInput } from 'rules';
import { describe, expect, it, vi } from 'vitest';
import { readPolicy } from './policy.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const tenant = '5be5de6a-5a4c-4a1e-9b4e-0d5b1c2a3f4e';
const faultsOf = (given: unknown) =>
  readPolicy(given).faults.map(({ name, given: text, expected }) => [
    name,
    text,
    expected instanceof InvalidInput ? expected.expected : expected,
  ]);

describe('the policy of an organization', () => {
  it('is empty where nothing is set, and where a value was left empty', () => {
    const nothing = { profiles: [], locked: [], faults: [] };
    for (const given of [undefined, null, {}, 7, { profiles: '', language: '', site: '', locked: '' }])
      expect(readPolicy(given)).toEqual(nothing);
  });

  const set = {
    profiles: [{ partnerName: 'Sample Partner', partnerTenant: tenant, country: 'tr' }],
    language: 'TR',
    site: 'https://help.example.com/support',
    locked: ['site', 'profiles'],
  };

  it.each([
    ['lists', set],
    ['texts in JSON', { ...set, profiles: JSON.stringify(set.profiles), locked: JSON.stringify(set.locked) }],
  ])('is read from %s', (_, given) => {
    expect(readPolicy(given)).toEqual({
      profiles: [{ partnerName: 'Sample Partner', partnerTenant: tenant, country: 'TR', id: `organization-${tenant}` }],
      locale: 'tr',
      site: 'https://help.example.com/support/',
      locked: ['profiles', 'site'],
      faults: [],
    });
  });

  it('takes a number for the text that it should have been', () => {
    expect(readPolicy({ profiles: '[{"partnerId": 5139005}]' })).toMatchObject({
      profiles: [{ partnerId: '5139005' }],
      faults: [],
    });
  });

  it('keeps every other value when one is wrong, and names that one', () => {
    const given = {
      ...set,
      profiles: [{ ...set.profiles[0], partnerId: 'MPN 12', partnerID: '12', country: 'XX' }, 'none', {}],
      language: 'xx',
      locked: ['profiles', 'everything'],
      lanugage: 'tr',
    };
    expect(readPolicy(given)).toMatchObject({
      profiles: [{ partnerName: 'Sample Partner', partnerTenant: tenant }],
      site: 'https://help.example.com/support/',
      locked: ['profiles'],
    });
    expect(faultsOf(given)).toEqual([
      ['lanugage', 'tr', 'known'],
      ['language', 'xx', 'language'],
      ['profiles[0].partnerID', '12', 'known'],
      ['profiles[0].partnerId', 'MPN 12', 'partner-id'],
      ['profiles[0].country', 'XX', 'country'],
      ['profiles[1]', 'none', 'profile'],
      ['locked[1]', 'everything', 'locked'],
    ]);
  });

  it.each([
    [{ profiles: '[{"partnerName": "Sample"' }, [['profiles', '[{"partnerName": "Sample"', 'profiles']]],
    [{ profiles: { partnerName: 'Sample' } }, [['profiles', '{"partnerName":"Sample"}', 'profiles']]],
    [{ profiles: [{ partnerName: ['Sample'] }] }, [['profiles[0].partnerName', '["Sample"]', 'value']]],
    [{ site: 'http://help.example.com/' }, [['site', 'http://help.example.com/', 'site']]],
    [
      { language: 7, locked: 'profiles' },
      [
        ['language', '7', 'language'],
        ['locked', 'profiles', 'locked'],
      ],
    ],
  ])('says what is wrong in %j', (given, faults) => {
    expect(faultsOf(given)).toEqual(faults);
  });

  it('has a different id for each of two profiles with the same ids, and no more profiles than fit', () => {
    const many = readPolicy({ profiles: Array.from({ length: 60 }, () => ({ partnerTenant: tenant })) });
    expect(new Set(many.profiles.map(({ id }) => id)).size).toBe(50);
    expect(many.faults).toMatchObject([{ name: 'profiles[50]', given: '60', expected: 'fewer' }]);
  });

  it('locks only what it sets', () => {
    expect(readPolicy({ language: 'tr', locked: ['language', 'profiles', 'site'] }).locked).toEqual(['language']);
  });
});
