import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../profile.ts';
import { firstSettings, type Settings } from '../settings.ts';
import { changedKeys, exchange, type Items, itemsOf, marker } from './shared-items.ts';
import { readSyncState } from './sync-state.ts';

let made = 0;
const newId = () => {
  made += 1;
  return String(made).padStart(6, '0');
};

/** Someone's browser: its settings, and what was changed there and not sent. */
interface Browser {
  readonly settings: Settings;
  readonly unsent: readonly string[];
}

/** Exchanges a browser's settings with the shared items, as the background does. */
function meet({ settings, unsent }: Browser, stored: Items): { browser: Browser; stored: Items } {
  const { set, remove, settings: agreed } = exchange(settings, unsent, stored, newId);
  const after = Object.fromEntries(Object.entries({ ...stored, ...set }).filter(([key]) => !remove.includes(key)));
  return { browser: { settings: agreed, unsent: [] }, stored: after };
}

const change = ({ settings, unsent }: Browser, changed: Partial<Settings>): Browser => {
  const after = { ...settings, ...changed };
  return { settings: after, unsent: [...unsent, ...changedKeys(itemsOf(settings), itemsOf(after))] };
};

const sample = (number: number): Profile => ({ partnerName: `Sample ${number}`, partnerId: String(number) });
const opening = (settings: Partial<Settings>): Browser => ({
  settings: { ...firstSettings, inStep: true, ...settings },
  unsent: [],
});
const shown = ({ settings }: Browser): readonly Profile[] => settings.profiles.map(({ id: _, ...profile }) => profile);
const numbers = (browser: Browser) => shown(browser).flatMap(({ partnerId }) => partnerId ?? []);
/** The profiles of a browser with the profile of one partner number removed or replaced. */
const edited = ({ settings }: Browser, number: number, edit: Profile | undefined) =>
  settings.profiles.flatMap((profile) =>
    profile.partnerId !== String(number) ? [profile] : edit ? [{ ...profile, ...edit }] : [],
  );

/** Two browsers that share three profiles. */
function pair() {
  const first = meet(opening({ profiles: [1, 2, 3].map(sample), current: 1 }), {});
  const second = meet(opening({}), first.stored);
  return { one: first.browser, other: second.browser, stored: second.stored };
}

describe('a partner whose two browsers share their profiles', () => {
  it('finds the profiles of the first in the second, which keeps its own empty one in use', () => {
    const { other } = pair();
    expect(shown(other)).toEqual([...[1, 2, 3].map(sample), {}]);
    expect(other.settings.current).toBe(3);
  });

  it('keeps the profiles of both when the second had some already, each once, and the one in use', () => {
    const { stored } = pair();
    const { browser } = meet(opening({ show: 'portal', profiles: [sample(2), sample(9)], current: 1 }), stored);
    expect(shown(browser)).toEqual([1, 2, 3, 9].map(sample));
    expect(numbers(browser)[browser.settings.current]).toBe('9');
    expect(browser.settings.show).toBe('customers');
  });

  it('sees a change in one arrive in the other, and keeps using its own profile', () => {
    const { one, other, stored } = pair();
    const changed = meet(change(one, { profiles: edited(one, 3, { country: 'TR' }), markers: true }), stored);
    const { browser } = meet(change(other, { current: 2 }), changed.stored);
    expect(shown(browser)).toContainEqual({ ...sample(3), country: 'TR' });
    expect(browser.settings.markers).toBe(true);
    expect(numbers(browser)[browser.settings.current]).toBe('3');
  });

  it('keeps changes of both to different profiles', () => {
    const { one, other, stored } = pair();
    const first = meet(change(one, { profiles: edited(one, 1, { country: 'DE' }), show: 'portal' }), stored);
    const second = meet(change(other, { profiles: edited(other, 2, { country: 'TR' }), locale: 'tr' }), first.stored);
    const third = meet(first.browser, second.stored);
    for (const browser of [second.browser, third.browser]) {
      expect(browser.settings).toMatchObject({ show: 'portal', locale: 'tr' });
      expect(shown(browser).slice(0, 2)).toEqual([
        { ...sample(1), country: 'DE' },
        { ...sample(2), country: 'TR' },
      ]);
    }
  });

  it('has the later of two changes to one profile, whole', () => {
    const { one, other, stored } = pair();
    const first = meet(change(one, { profiles: edited(one, 1, { country: 'DE' }) }), stored);
    const second = meet(change(other, { profiles: edited(other, 1, { senderName: 'Ada' }) }), first.stored);
    const third = meet(first.browser, second.stored);
    for (const browser of [second.browser, third.browser])
      expect(shown(browser)[0]).toEqual({ ...sample(1), senderName: 'Ada' });
  });

  it('keeps a removed profile removed, no matter which browser is opened next and what it changes', () => {
    const { one, other, stored } = pair();
    const removed = meet(change(one, { profiles: edited(one, 2, undefined), current: 0 }), stored);
    const second = meet(change(other, { profiles: edited(other, 3, { country: 'FR' }) }), removed.stored);
    const third = meet(removed.browser, second.stored);
    for (const browser of [second.browser, third.browser]) expect(numbers(browser)).toEqual(['1', '3']);
    expect(Object.values(third.stored)).not.toContainEqual(sample(2));
  });

  it('does not take a new profile for one that was removed, however much they have in common', () => {
    const { one, other, stored } = pair();
    const replaced = edited(one, 2, undefined).concat({ ...sample(2), country: 'TR' });
    const first = meet(change(one, { profiles: replaced }), stored);
    const second = meet(change(other, { profiles: edited(other, 2, { senderName: 'Ada' }) }), first.stored);
    expect(shown(second.browser)).toContainEqual({ ...sample(2), country: 'TR' });
    expect(shown(second.browser)).toContainEqual({ ...sample(2), senderName: 'Ada' });
  });

  it('no longer shares a profile once its fields are emptied, and keeps it here', () => {
    const { one, other, stored } = pair();
    const emptied = one.settings.profiles.map(({ id, ...profile }) =>
      profile.partnerId === '1' ? { id: id ?? '' } : { id: id ?? '', ...profile },
    );
    const first = meet(change(one, { profiles: emptied }), stored);
    expect(shown(first.browser)).toContainEqual({});
    expect(numbers(meet(other, first.stored).browser)).toEqual(['2', '3']);
  });

  it('never shares its answers about customers, nor what it remembers of them', () => {
    const { stored } = meet(opening({ remember: true, history: true, profiles: [sample(1)] }), {});
    expect(Object.keys(stored).sort()).toEqual([
      marker,
      expect.stringMatching(/^profile\./),
      'setting.markEvery',
      'setting.markers',
      'setting.show',
    ]);
  });
});

describe('what arrives damaged', () => {
  it.each([null, 7, 'x', [], {}, { partnerId: 'MPN' }])('costs no setting, and is repaired: %j', (damage) => {
    const { one, stored } = pair();
    const met = meet(one, { ...stored, 'setting.show': damage });
    expect(met.browser.settings).toEqual(one.settings);
    expect(met.stored).toEqual(stored);
  });

  it.each([null, 7, 'x', [], {}, { partnerId: 'MPN' }])('costs no profile, and is repaired: %j', (damage) => {
    const { one, stored } = pair();
    const [key = ''] = Object.keys(stored).filter((each) => each.startsWith('profile.'));
    const met = meet(one, { ...stored, [key]: damage });
    expect(met.browser.settings).toEqual(one.settings);
    expect(met.stored).toEqual(stored);
  });

  it('in a field that only a later version can read is left as it is, no matter what is changed next to it', () => {
    const { one, stored } = pair();
    const [key = ''] = Object.keys(stored).filter((each) => each.startsWith('profile.'));
    const later = { ...(stored[key] as object), invented: { later: true } };
    const met = meet(one, { ...stored, [key]: later, 'profile.zz': { invented: 7 } });
    expect(met.stored).toEqual({ ...stored, [key]: later, 'profile.zz': { invented: 7 } });
    const changed = change(met.browser, { profiles: edited(met.browser, 1, { country: 'TR', senderName: 'Ada' }) });
    const again = meet(changed, met.stored);
    expect(again.stored[key]).toEqual({ ...later, country: 'TR', senderName: 'Ada' });
    const cleared = again.browser.settings.profiles.map(({ senderName: _, ...profile }) => profile);
    expect(meet(change(again.browser, { profiles: cleared }), again.stored).stored[key]).toEqual({
      ...later,
      country: 'TR',
    });
  });

  it('from a later version is left as it is', () => {
    const { one, stored } = pair();
    const met = meet(one, { ...stored, 'setting.invented': { later: true } });
    expect(meet(change(met.browser, { markers: true }), met.stored).stored['setting.invented']).toEqual({
      later: true,
    });
  });
});

describe('an update from the version that merged what browsers had', () => {
  it('continues with the items that are shared, each profile once', () => {
    const stored = { [marker]: 1, 'setting.show': 'portal', 'setting.markers': false, 'profile.m1-00-ab': sample(1) };
    const { browser, stored: after } = meet(opening({ profiles: [sample(1), {}], show: 'portal' }), stored);
    expect(browser.settings.profiles).toEqual([{ ...sample(1), id: 'm1-00-ab' }, {}]);
    expect(after).toEqual(stored);
  });

  it('knows from what that version kept that this browser has joined', () => {
    expect(readSyncState({ base: { [marker]: 1 }, problem: 'later' })).toEqual({
      joined: true,
      unsent: [],
      problem: 'later',
    });
    expect(readSyncState({ problem: 'ended-elsewhere' })).toEqual({
      joined: false,
      unsent: [],
      problem: 'ended-elsewhere',
    });
    for (const damage of [undefined, null, 7, [], { unsent: [7], problem: 'x' }])
      expect(readSyncState(damage)).toEqual({ joined: false, unsent: [] });
  });
});

it('after any changes by two browsers, both have the same, with every added profile and no removed one', () => {
  const edits = fc.record({
    removed: fc.subarray([1, 2, 3]),
    changed: fc.subarray([1, 2, 3]),
    added: fc.boolean(),
    markers: fc.boolean(),
  });
  type Edits = typeof edits extends fc.Arbitrary<infer Value> ? Value : never;
  const make = (browser: Browser, { removed, changed, added, markers }: Edits, country: string, number: number) => {
    const steps = [
      ...changed.map((each) => [each, { country }] as const),
      ...removed.map((each) => [each, undefined] as const),
    ];
    const after = steps.reduce(
      (now, [each, edit]) => change(now, { profiles: edited(now, each, edit), current: 0 }),
      browser,
    );
    const more = added ? [{ ...sample(number) }] : [];
    return change(after, { profiles: [...after.settings.profiles, ...more], markers });
  };
  fc.assert(
    fc.property(edits, edits, (mine, theirs) => {
      const { one, other, stored } = pair();
      const first = meet(make(one, mine, 'DE', 8), stored);
      const second = meet(make(other, theirs, 'TR', 9), first.stored);
      const third = meet(first.browser, second.stored);
      expect(numbers(third.browser)).toEqual(numbers(second.browser));
      expect(third.stored).toEqual(second.stored);
      expect(third.browser.settings.markers).toBe(second.browser.settings.markers);
      expect(numbers(third.browser).includes('8')).toBe(mine.added);
      expect(numbers(third.browser).includes('9')).toBe(theirs.added);
      for (const number of [1, 2, 3]) {
        const has = numbers(third.browser).includes(String(number));
        const editedLater = theirs.changed.includes(number) && !theirs.removed.includes(number);
        expect(has).toBe(editedLater || !(mine.removed.includes(number) || theirs.removed.includes(number)));
      }
    }),
  );
});
