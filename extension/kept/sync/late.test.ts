import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { KeptProfile } from '../profile.ts';
import { firstSettings, type Settings } from '../settings.ts';
import { changedKeys, exchange, type Items, itemsOf } from './shared-items.ts';

/** Someone's browser: its settings, what it noted as unsent, and what it had after its last exchange. */
interface Browser {
  settings: Settings;
  unsent: readonly string[];
  seen: Items | undefined;
}

/** What happens in one of the browsers. `lose`: it is ended before it has noted what was changed. */
type Event = {
  readonly browser: number;
  readonly does: 'add' | 'edit' | 'remove' | 'meet' | 'lose';
  readonly which: number;
};

const events = fc.array(
  fc.record<Event>({
    browser: fc.nat({ max: 2 }),
    does: fc.constantFrom('add', 'add', 'edit', 'remove', 'meet', 'meet', 'lose'),
    which: fc.nat({ max: 9 }),
  }),
  { minLength: 5, maxLength: 40 },
);

/** Three browsers that share their profiles, and what happened to each profile that was ever made. */
function live(happening: readonly Event[]) {
  let stored: Items = {};
  let made = 0;
  const newId = () => `id-${String(made++).padStart(4, '0')}`;
  const removed = new Set<string>();
  const everMade: string[] = [];
  const ids = new Map<string, string>();
  const browsers = [1, 2, 3].map(
    (): Browser => ({ settings: { ...firstSettings, inStep: true, profiles: [] }, unsent: [], seen: undefined }),
  );
  const meet = (browser: Browser) => {
    const { set, remove, settings } = exchange(browser.settings, browser.unsent, stored, newId, browser.seen);
    stored = Object.fromEntries(Object.entries({ ...stored, ...set }).filter(([key]) => !remove.includes(key)));
    Object.assign(browser, { settings, unsent: [], seen: itemsOf(settings) });
    for (const { id, partnerId } of settings.profiles)
      if (id && partnerId) {
        const before = ids.get(id) ?? partnerId;
        ids.set(id, partnerId);
        expect(partnerId, 'a profile has the key of another one').toBe(before);
      }
  };
  const change = (browser: Browser, profiles: readonly KeptProfile[], isNoted: boolean) => {
    const after = { ...browser.settings, profiles };
    if (isNoted) browser.unsent = [...browser.unsent, ...changedKeys(itemsOf(browser.settings), itemsOf(after))];
    browser.settings = after;
  };
  for (const browser of browsers) meet(browser);
  for (const { browser: place, does, which } of happening) {
    const browser = browsers[place];
    if (!browser) throw new Error('There are three browsers.');
    const { profiles } = browser.settings;
    const chosen = profiles[which % Math.max(1, profiles.length)];
    if (does === 'meet') meet(browser);
    if (does === 'add' || does === 'lose') {
      const partnerId = String(everMade.length + 1);
      everMade.push(partnerId);
      change(browser, [...profiles, { partnerId, id: newId() }], does === 'add');
    }
    if (does === 'edit' && chosen)
      change(
        browser,
        profiles.map((each) => (each === chosen ? { ...each, senderName: String(which) } : each)),
        true,
      );
    if (does === 'remove' && chosen) {
      removed.add(chosen.partnerId ?? '');
      change(
        browser,
        profiles.filter((each) => each !== chosen),
        true,
      );
    }
  }
  for (const browser of [...browsers, ...browsers]) meet(browser);
  return { browsers, removed, everMade };
}

const numbers = ({ settings }: Browser) => settings.profiles.flatMap(({ partnerId }) => partnerId ?? []);

it('no profile is lost unless it was removed, however late browsers meet, and no two have the same key', () => {
  fc.assert(
    fc.property(events, (happening) => {
      const { browsers, removed, everMade } = live(happening);
      const [first, ...others] = browsers.map(numbers);
      for (const each of others) expect(each).toEqual(first);
      expect(new Set(first).size).toBe(first?.length);
      for (const number of everMade) if (!removed.has(number)) expect(first).toContain(number);
    }),
    { numRuns: 1000 },
  );
});

it('a change that was not noted is sent, and one made elsewhere is taken over', () => {
  const settings: Settings = { ...firstSettings, inStep: true, profiles: [{ partnerId: '1', id: 'a' }] };
  const seen = itemsOf(settings);
  const changed: Settings = { ...settings, show: 'portal', profiles: [{ partnerId: '1', country: 'TR', id: 'a' }] };
  const none = () => 'none';
  expect(exchange(changed, [], seen, none, seen)).toMatchObject({
    set: { 'setting.show': 'portal', 'profile.a': { partnerId: '1', country: 'TR' } },
    remove: [],
  });
  const elsewhere = { ...seen, 'profile.a': { partnerId: '1', country: 'JP' } };
  const taken = exchange(settings, [], elsewhere, none, seen);
  expect([taken.set, taken.remove]).toEqual([{}, []]);
  expect(taken.settings.profiles).toEqual([{ partnerId: '1', country: 'JP', id: 'a' }]);
});
