import { browser } from 'wxt/browser';
import type { Settings } from '../settings.ts';
import { storedSettings } from '../stored-settings.ts';
import { writeSettings } from '../write-settings.ts';
import { type Items, isOurs, itemsOf, marker, profileKeys, readItems, same, settingsFrom } from './items.ts';
import { fits, join, merge, steps } from './merge.ts';
import { type Problem, readState, writeState } from './state.ts';

/** Keys whose order is that in which the profiles were made, and which no two browsers make alike. */
const newKey = (place: number) =>
  `profile.${Date.now().toString(36)}-${String(place).padStart(2, '0')}-${crypto.randomUUID().slice(0, 8)}`;

const problemOf = (error: unknown): Problem => {
  const text = String(error);
  if (/MAX_WRITE|rate/i.test(text)) return 'later';
  return /quota/i.test(text) ? 'too-large' : 'unavailable';
};

async function removeAll(): Promise<void> {
  const stored: Items = await browser.storage.sync.get();
  await browser.storage.sync.remove(Object.keys(stored).filter(isOurs));
}

async function leave(base: Items): Promise<void> {
  try {
    await removeAll();
    await writeState({});
  } catch {
    await writeState({ base, problem: 'not-removed' });
  }
}

/** Another browser has ended it: whatever stands there yet goes, and everything stays here. */
async function endHere(settings: Settings): Promise<void> {
  await writeState({ problem: 'ended-elsewhere' });
  await writeSettings({ ...settings, inStep: false });
  await removeAll();
}

/** What all browsers are to have, from what they had, what this one has and what stands there now. */
function agree(settings: Settings, before: Items | undefined, stored: Items) {
  const { items, damaged } = readItems(stored);
  const base = before ? readItems(before).items : {};
  const keys = profileKeys(settings.profiles, base, newKey);
  const mine = itemsOf(settings, keys, base);
  if (before) return { keys, agreed: merge(base, mine, items, damaged) };
  return { keys, agreed: join(mine, stored[marker] === undefined ? {} : items) };
}

/**
 * Settles what all have, first here and then there: whatever breaks off in between, nothing is taken for removed that has
 * only not arrived.
 */
async function exchange(settings: Settings, before: Items | undefined): Promise<void> {
  const stored: Items = await browser.storage.sync.get();
  if (before && stored[marker] === undefined) return endHere(settings);
  const { keys, agreed } = agree(settings, before, stored);
  if (!fits(agreed)) return writeState({ ...(before && { base: before }), problem: 'too-large' });
  // Changed meanwhile: that change has started this anew.
  if (!same(await storedSettings.read(), settings)) return;
  const changed = settingsFrom(agreed, settings, keys);
  if (!same(changed, settings)) await writeSettings(changed);
  const ours = Object.fromEntries(Object.entries(stored).filter(([key]) => isOurs(key)));
  const { set, remove } = steps(ours, agreed);
  if (Object.keys(set).length > 0) await browser.storage.sync.set(set);
  if (remove.length > 0) await browser.storage.sync.remove([...remove]);
  await writeState({ base: agreed });
}

async function reconcile(): Promise<void> {
  const settings = await storedSettings.read();
  const { base, problem } = await readState();
  if (!settings.inStep) {
    if (base) await leave(base);
    else if (problem && problem !== 'ended-elsewhere') await writeState({});
    return;
  }
  try {
    await exchange(settings, base);
  } catch (error) {
    await writeState({ ...(base && { base }), problem: problemOf(error) });
  }
}

let last: Promise<void> = Promise.resolve();

/** Brings this browser and the others into step, one time after the other. */
const again = () => {
  last = last.then(reconcile).catch(() => undefined);
};

/** Keeps settings and profiles in step for whoever wants it: at every change here or elsewhere, and at every start. */
export function keepInStep(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if ((area === 'sync' && Object.keys(changes).some(isOurs)) || (area === 'local' && changes.settings)) again();
  });
  browser.runtime.onStartup.addListener(again);
  browser.runtime.onInstalled.addListener(again);
}
