import { browser } from 'wxt/browser';
import type { Settings } from '../settings.ts';
import { storedSettings } from '../stored-settings.ts';
import { writeSettings } from '../write-settings.ts';
import { changedKeys, exchange, type Items, isShared, itemsOf, marker, same } from './shared-items.ts';
import { apart, type Problem, type SyncState, syncState } from './sync-state.ts';

/** Ids that sort in the order in which the profiles were made, and that no two browsers make the same. */
const newId = (place: number) =>
  `${Date.now().toString(36)}-${String(place).padStart(2, '0')}-${crypto.randomUUID().slice(0, 8)}`;

const problemOf = (error: unknown): Problem => {
  const text = String(error);
  if (/MAX_WRITE|rate/i.test(text)) return 'later';
  return /quota/i.test(text) ? 'too-large' : 'unavailable';
};

const readShared = (): Promise<Items> => browser.storage.sync.get();

async function removeShared(): Promise<void> {
  await browser.storage.sync.remove(Object.keys(await readShared()).filter(isShared));
}

async function leave(state: SyncState): Promise<void> {
  try {
    await removeShared();
    await syncState.write(apart);
  } catch {
    await syncState.write({ ...state, problem: 'not-removed' });
  }
}

/** Another browser has ended the sharing: its remains are removed, and this browser keeps everything. */
async function endHere(settings: Settings): Promise<void> {
  await syncState.write({ ...apart, problem: 'ended-elsewhere' });
  await writeSettings({ ...settings, inStep: false });
  await removeShared();
}

/** The settings last taken over from another browser: storing them here is not a change by this browser. */
let adopted: Settings | undefined;

/** Sends what is unsent first: if that fails, nothing is taken over that could replace it. */
async function share(settings: Settings, { joined, unsent }: SyncState): Promise<void> {
  const stored = await readShared();
  if (joined && stored[marker] === undefined) return endHere(settings);
  const { set, remove, settings: agreed } = exchange(settings, unsent, stored, newId);
  if (remove.length > 0) await browser.storage.sync.remove([...remove]);
  if (Object.keys(set).length > 0) await browser.storage.sync.set(set);
  await syncState.write({ joined: true, unsent: [] });
  // A change made meanwhile is exchanged by the event that it has caused.
  if (same(agreed, settings) || !same(await storedSettings.read(), settings)) return;
  adopted = agreed;
  await writeSettings(agreed);
}

async function settle(): Promise<void> {
  const [settings, state] = [await storedSettings.read(), await syncState.read()];
  try {
    if (settings.inStep) await share(settings, state);
    else if (state.joined) await leave(state);
    else if (state.problem && state.problem !== 'ended-elsewhere') await syncState.write(apart);
  } catch (error) {
    await syncState.write({ ...state, problem: problemOf(error) });
  }
}

async function noteChange(after: Settings, before: Settings): Promise<void> {
  if (same(after, adopted)) {
    adopted = undefined;
    return;
  }
  if (before.inStep && after.inStep) {
    const state = await syncState.read();
    const unsent = new Set([...state.unsent, ...changedKeys(itemsOf(before), itemsOf(after))]);
    await syncState.write({ ...state, unsent: [...unsent] });
  }
  await settle();
}

let last: Promise<void> = Promise.resolve();

/** Runs one task after the other, in the order of the events. */
const queue = (next: () => Promise<void>) => {
  last = last.then(next).catch(() => undefined);
};

/**
 * In the background: shares settings and profiles with the reader's other browsers through `storage.sync`, when the
 * reader wants it: at every change here or elsewhere, and at every start.
 */
export function followSync(): void {
  storedSettings.watch((after, before) => queue(() => noteChange(after, before)));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && Object.keys(changes).some(isShared)) queue(settle);
  });
  browser.runtime.onStartup.addListener(() => queue(settle));
  browser.runtime.onInstalled.addListener(() => queue(settle));
}
