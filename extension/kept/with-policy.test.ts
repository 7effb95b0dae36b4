import { describe, expect, it, vi } from 'vitest';
import { readPolicy } from './policy.ts';
import { withField } from './read-profile.ts';
import { firstSettings, profileOf, type Settings, withProfile } from './settings.ts';
import { inUse, ownOf } from './with-policy.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const site = 'https://help.example.com/';
const given = {
  profiles: [{ partnerName: 'Sample Partner', partnerId: '42' }, { partnerName: 'Second Partner' }],
  language: 'tr',
  site,
};
const open = readPolicy(given);
const fixed = readPolicy({ ...given, locked: ['profiles', 'language', 'site'] });
const [first] = open.profiles;
if (!first) throw new Error('The policy has no profile.');

const begun: Settings = { ...firstSettings, profiles: [{ id: 'at-0' }] };
const filled: Settings = { ...begun, locale: 'en', profiles: [{ id: 'a', partnerName: 'My own' }] };

/** The stored settings after a change to the settings in use. */
const after = (own: Settings, policy: typeof open, change: (shown: Settings) => Settings): Settings => {
  const shown = inUse(own, policy);
  return ownOf(change(shown), shown, own, policy);
};
const names = ({ profiles }: Settings) => profiles.map(({ partnerName }) => partnerName);

describe('what an organization sets without locking it', () => {
  it('counts for a person who has set nothing', () => {
    expect(inUse(begun, open)).toMatchObject({ locale: 'tr', site, current: 0 });
    expect(names(inUse(begun, open))).toEqual(['Sample Partner', 'Second Partner']);
  });

  it('gives way to what the person has set, and its profiles come before the person’s own', () => {
    const shown = inUse(filled, open);
    expect(shown.locale).toBe('en');
    expect(names(shown)).toEqual(['Sample Partner', 'Second Partner', 'My own']);
    expect(profileOf(shown).partnerName).toBe('My own');
  });

  it('can be changed field by field, and comes back with the field emptied', () => {
    const changed = after(begun, open, (now) =>
      withProfile(now, first.id, (profile) => withField(withField(profile, 'partnerId', '77'), 'senderName', 'Ada')),
    );
    expect(changed.profiles[0]).toEqual({ id: first.id, partnerId: '77', senderName: 'Ada' });
    expect(profileOf(inUse(changed, open))).toMatchObject({ partnerName: 'Sample Partner', partnerId: '77' });
    const back = after(changed, open, (now) =>
      withProfile(now, first.id, (profile) => withField(profile, 'partnerId', '')),
    );
    expect(profileOf(inUse(back, open))).toMatchObject({ partnerId: '42', senderName: 'Ada' });
  });

  it('is followed when it changes later, unless the person has chosen', () => {
    const chosen = after(begun, open, (now) => ({ ...now, locale: 'en', current: 1 }));
    expect(chosen).toMatchObject({ locale: 'en', current: 1 });
    expect(chosen).not.toHaveProperty('site');
    const later = readPolicy({ ...given, language: 'tr', site: 'https://new.example.com/' });
    expect(inUse(chosen, later)).toMatchObject({ locale: 'en', site: 'https://new.example.com/', current: 1 });
  });

  it('leaves room for a profile of the person’s own', () => {
    const added = after(begun, open, (now) => ({ ...now, profiles: [...now.profiles, { id: 'new' }], current: 2 }));
    expect(inUse(added, open)).toMatchObject({ current: 2 });
    expect(profileOf(inUse(added, open))).toEqual({ id: 'new' });
  });
});

describe('what an organization locks', () => {
  it('counts no matter what the person has set, and profiles of the person’s own are out of sight', () => {
    expect(inUse({ ...filled, site: 'https://other.example/' }, fixed)).toMatchObject({
      locale: 'tr',
      site,
      current: 0,
    });
    expect(names(inUse(filled, fixed))).toEqual(['Sample Partner', 'Second Partner']);
  });

  it('is not changed, while fields that it leaves open are the person’s', () => {
    const changed = after(filled, fixed, (now) => ({
      ...withProfile(now, first.id, (profile) => ({ ...profile, partnerId: '77', senderName: 'Ada' })),
      locale: 'en',
      site: 'https://other.example/',
    }));
    expect(inUse(changed, fixed)).toMatchObject({ locale: 'tr', site });
    expect(profileOf(inUse(changed, fixed))).toMatchObject({ partnerId: '42', senderName: 'Ada' });
  });

  it('is still in use when it is no longer locked', () => {
    const changed = after(begun, fixed, (now) =>
      withProfile(now, first.id, (profile) => withField(profile, 'senderName', 'Ada')),
    );
    expect(profileOf(inUse(changed, open))).toMatchObject({ partnerName: 'Sample Partner', senderName: 'Ada' });
    expect(names(inUse(changed, open))).toEqual(['Sample Partner', 'Second Partner']);
  });

  it('takes nothing away: without the policy, the person has everything back', () => {
    const changed = after(filled, fixed, (now) => ({ ...now, markers: true }));
    const nothing = inUse(changed, readPolicy(undefined));
    expect(nothing).toMatchObject({ locale: 'en', markers: true });
    expect(profileOf(nothing).partnerName).toBe('My own');
  });
});

it('is exactly what is stored where the organization sets nothing', () => {
  const nothing = readPolicy(undefined);
  expect(inUse(filled, nothing)).toEqual(filled);
  expect(after(filled, nothing, (now) => ({ ...now, profiles: [{ id: 'b' }, ...now.profiles] }))).toEqual({
    ...filled,
    profiles: [{ id: 'b' }, ...filled.profiles],
  });
});
