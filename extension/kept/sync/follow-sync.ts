import { browser } from 'wxt/browser';
import { same } from '../kept-value.ts';
import { isPolicyId } from '../policy-names.ts';
import type { KeptProfile } from '../profile.ts';
import { isEmpty, newProfileId } from '../read-profile.ts';
import type { Settings } from '../settings.ts';
import { storedSettings } from '../stored-settings.ts';
import { changeStored } from '../write-settings.ts';
import { changedKeys, exchange, type Items, isShared, itemsOf, marker } from './shared-items.ts';
import { apart, type Problem, type SyncState, syncState } from './sync-state.ts';

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

/** The settings last taken over from another browser: storing them here is not a change by this browser. */
let adopted: Settings | undefined;

interface Agreed {
  readonly settings: Settings;
  readonly state: SyncState;
}

const withoutId = (profile: KeptProfile): KeptProfile => {
  const { id: _, ...fields } = profile;
  return isEmpty(profile) || isPolicyId(profile.id) ? profile : fields;
};

/** Sends unsent changes first: if that fails, nothing is taken over that could replace them. */
async function share(settings: Settings, { joined, unsent, seen }: SyncState): Promise<Agreed> {
  const stored = await readShared();
  // Another browser has ended the sharing: this one keeps everything.
  if (joined && stored[marker] === undefined)
    return { settings: { ...settings, inStep: false }, state: { ...apart, problem: 'ended-elsewhere' } };
  // The ids of a browser that joins mean nothing yet, except the organization's: equal profiles are found by their
  // fields.
  const own = joined ? settings : { ...settings, profiles: settings.profiles.map(withoutId) };
  const { set, remove, settings: agreed } = exchange(own, unsent, stored, newProfileId, joined ? seen : undefined);
  if (remove.length > 0) await browser.storage.sync.remove([...remove]);
  if (Object.keys(set).length > 0) await browser.storage.sync.set(set);
  return { settings: agreed, state: { joined: true, unsent: [], seen: itemsOf(agreed) } };
}

/** Syncs with the other browsers while no settings are being changed; the result is recorded after it is stored. */
async function agree(state: SyncState): Promise<void> {
  let after: SyncState | undefined;
  const isStored = await changeStored(async (settings) => {
    const agreed = await share(settings, state);
    after = agreed.state;
    adopted = agreed.settings.inStep && !same(agreed.settings, settings) ? agreed.settings : undefined;
    return agreed.settings;
  });
  if (isStored && after) await syncState.write(after);
  if (after && !after.joined) await removeShared();
}

async function settle(): Promise<void> {
  const [settings, state] = [await storedSettings.read(), await syncState.read()];
  try {
    if (settings.inStep) await agree(state);
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
