import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../profile.ts';
import { firstSettings, type Settings } from '../settings.ts';
import { type Items, itemsOf, marker, profileKeys, readItems, settingsFrom } from './items.ts';
import { fits, join, merge, steps } from './merge.ts';

let made = 0;
const newKey = () => {
  made += 1;
  return `profile.${String(made).padStart(6, '0')}`;
};

/** Someone's browser: its settings, and what was last in step. */
interface Browser {
  readonly settings: Settings;
  readonly base?: Items;
}

/** Brings a browser and what stands in the synchronised storage into step, as the background does. */
function meet({ settings, base }: Browser, stored: Items): { browser: Required<Browser>; stored: Items } {
  const { items, damaged } = readItems(stored);
  const keys = profileKeys(settings.profiles, base ?? {}, newKey);
  const mine = itemsOf(settings, keys, base ?? {});
  const agreed = base ? merge(base, mine, items, damaged) : join(mine, items);
  const { set, remove } = steps(stored, agreed);
  const after = Object.fromEntries(Object.entries({ ...stored, ...set }).filter(([key]) => !remove.includes(key)));
  expect(after).toEqual(agreed);
  return { browser: { settings: settingsFrom(agreed, settings, keys), base: agreed }, stored: after };
}

const sample = (number: number): Profile => ({ partnerName: `Sample ${number}`, partnerId: String(number) });
const with_ = (browser: Browser, change: Partial<Settings>): Browser => ({
  ...browser,
  settings: { ...browser.settings, ...change },
});

/** Two browsers that are in step, with three profiles. */
function pair() {
  const first = meet({ settings: { ...firstSettings, inStep: true, profiles: [1, 2, 3].map(sample), current: 1 } }, {});
  const second = meet({ settings: { ...firstSettings, inStep: true } }, first.stored);
  return { one: first.browser, other: second.browser, stored: second.stored };
}

describe('a partner with two browsers in step', () => {
  it('finds the profiles of the first in the second', () => {
    const { one, other } = pair();
    expect(other.settings.profiles.filter((profile) => profile.partnerName)).toEqual(one.settings.profiles);
  });

  it('keeps the profiles of both when the second had some already, each once, and the one in use', () => {
    const { stored } = pair();
    const own = {
      ...firstSettings,
      inStep: true,
      show: 'portal',
      profiles: [sample(2), sample(9)],
      current: 1,
    } as const;
    const { browser } = meet({ settings: own }, stored);
    expect(browser.settings.profiles).toEqual([1, 2, 3, 9].map(sample));
    expect(browser.settings.profiles[browser.settings.current]).toEqual(sample(9));
    expect(browser.settings.show).toBe('customers');
  });

  it('sees a change in one arrive in the other, and keeps using its own profile', () => {
    const { one, other, stored } = pair();
    const changed = meet(with_(one, { profiles: [sample(2), { ...sample(3), country: 'TR' }], markers: true }), stored);
    const { settings } = meet(with_(other, { current: 2 }), changed.stored).browser;
    expect(settings.profiles.slice(0, 2)).toEqual([sample(2), { ...sample(3), country: 'TR' }]);
    expect(settings.markers).toBe(true);
    expect(settings.profiles[settings.current]?.partnerId).toBe('3');
  });

  it('loses nothing when both change something before they meet', () => {
    const { one, other, stored } = pair();
    const first = meet(with_(one, { profiles: [...one.settings.profiles, sample(4)], show: 'portal' }), stored);
    const mine = other.settings.profiles.map((each) => (each.partnerId === '1' ? { ...each, country: 'DE' } : each));
    const second = meet(with_(other, { profiles: mine, locale: 'tr' }), first.stored);
    const third = meet(first.browser, second.stored);
    for (const { settings } of [second.browser, third.browser]) {
      expect(settings).toMatchObject({ show: 'portal', locale: 'tr' });
      const named = settings.profiles.filter(({ partnerName }) => partnerName);
      expect(named).toEqual([{ ...sample(1), country: 'DE' }, sample(2), sample(3), sample(4)]);
    }
  });

  it('keeps a profile that was edited in one and removed in the other', () => {
    const { one, other, stored } = pair();
    const edited = meet(with_(one, { profiles: [{ ...sample(1), country: 'FR' }, sample(2), sample(3)] }), stored);
    const removed = with_(other, { profiles: other.settings.profiles.filter(({ partnerId }) => partnerId !== '1') });
    expect(meet(removed, edited.stored).browser.settings.profiles).toContainEqual({ ...sample(1), country: 'FR' });
  });

  it('never has its answers about customers, or what it remembers of them, kept in step', () => {
    const { stored } = meet(
      { settings: { ...firstSettings, inStep: true, remember: true, profiles: [sample(1)] } },
      {},
    );
    expect(Object.keys(stored).sort()).toEqual([
      marker,
      expect.stringMatching(/^profile\./),
      'setting.markers',
      'setting.show',
    ]);
  });
});

describe('what arrives damaged', () => {
  it.each([null, 7, 'x', [], {}, { partnerId: 'MPN' }])('does not cost a profile, and is mended: %j', (damage) => {
    const { one, stored } = pair();
    const [key = ''] = Object.keys(stored).filter((each) => each.startsWith('profile.'));
    const { browser, stored: mended } = meet(one, { ...stored, [key]: damage, 'setting.show': damage });
    expect(browser.settings).toEqual(one.settings);
    expect(mended).toEqual(stored);
  });

  it('from a later edition is left as it is', () => {
    const { one, stored } = pair();
    const newer = { ...stored, 'setting.invented': { later: true } };
    const met = meet(one, newer);
    expect(meet(with_(met.browser, { markers: true }), met.stored).stored['setting.invented']).toEqual({ later: true });
  });
});

describe('the room that browsers offer', () => {
  it('is enough for every profile that can be, each as long as it can be', () => {
    const longest = { ...sample(1), partnerName: '\u0001'.repeat(200), senderName: 'ş'.repeat(200) };
    expect(fits({ 'profile.a': longest })).toBe(true);
  });

  it('is not overrun: too many profiles are refused before anything is written', () => {
    const many = Array.from({ length: 50 }, (_, place) => [`profile.${place}`, { senderName: '漢'.repeat(700) }]);
    expect(fits(Object.fromEntries(many))).toBe(false);
    expect(fits({ 'profile.a': { senderName: 'x'.repeat(8192) } })).toBe(false);
  });
});

it('whatever two browsers do before they meet, both end up with the same, and no profile added by either is lost', () => {
  const profiles = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 6 }).map((ids) => ids.map(sample));
  const change = fc.record({ profiles, markers: fc.boolean() });
  fc.assert(
    fc.property(change, change, (mine, theirs) => {
      const { one, other, stored } = pair();
      const before = one.settings.profiles.map(({ partnerId }) => partnerId);
      const first = meet(with_(one, mine), stored);
      const second = meet(with_(other, theirs), first.stored);
      const third = meet(first.browser, second.stored);
      const named = ({ settings }: Browser) => settings.profiles.filter(({ partnerName }) => partnerName);
      expect(named(third.browser)).toEqual(named(second.browser));
      expect(third.stored).toEqual(second.stored);
      expect(third.browser.settings.markers).toBe(second.browser.settings.markers);
      const kept = named(third.browser).map(({ partnerId }) => partnerId);
      const edits = mine.profiles.length > 0 && theirs.profiles.length > 0;
      for (const { partnerId } of edits ? theirs.profiles : [])
        if (!before.includes(partnerId)) expect(kept).toContain(partnerId);
    }),
  );
});
