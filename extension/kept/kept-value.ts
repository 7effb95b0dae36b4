import { browser } from 'wxt/browser';

/** The keys of the values whose changes other files listen to. */
export const settingsKey = 'settings';
export const answersKey = 'customer-answers';

/** A value that the browser stores under one key. */
export interface Kept<Value> {
  /** The value as it is now; the default when none was written or the one written is damaged. */
  readonly read: () => Promise<Value>;
  /** Stores a value. Returns false when the browser could not, which `watchFailures` reports too. */
  readonly write: (value: Value) => Promise<boolean>;
  /** Removes the value. Returns false when the browser could not. */
  readonly forget: () => Promise<boolean>;
  /**
   * Calls back with each later value, no matter which page wrote it, and the previous one. Returns a function that
   * stops it.
   */
  readonly watch: (changed: (value: Value, before: Value) => void) => () => void;
}

const listeners = new Set<(isFailing: boolean) => void>();
let isFailing = false;

/**
 * Calls back when something could not be kept, so that the reader is told, and when keeping works again. Returns a
 * function that stops it.
 */
export function watchFailures(changed: (isFailing: boolean) => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/**
 * Tells those who watch failures whether a change was kept, and returns it. For a change that the background made, it
 * is called with the background's answer.
 */
export async function reportKept(change: Promise<boolean>): Promise<boolean> {
  const failed = !(await change.catch(() => false));
  if (failed !== isFailing) {
    isFailing = failed;
    for (const changed of listeners) changed(failed);
  }
  return !failed;
}

const succeeds = (change: () => Promise<void>): Promise<boolean> =>
  reportKept(
    change().then(
      () => true,
      () => false,
    ),
  );

/**
 * A value stored under a key.
 * @param validate makes a value from what any version of the extension may have stored: what earlier versions stored is
 * migrated, damaged parts are left out, and undefined, which means nothing is stored, becomes the default
 * @param area `local` is this device; `session` is never written to the disk and ends with the browser
 */
export function kept<Value>(
  key: string,
  validate: (stored: unknown) => Value,
  area: 'local' | 'session' = 'local',
): Kept<Value> {
  const storage = () => browser.storage[area];
  return {
    read: async () => validate((await storage().get(key))[key]),
    write: (value) => succeeds(async () => storage().set({ [key]: value })),
    forget: () => succeeds(async () => storage().remove(key)),
    watch: (changed) => whenStored(key, (now, before) => changed(validate(now), validate(before)), area),
  };
}

/**
 * Calls back when any page writes or removes a value, with the new and the previous stored value. Returns a function
 * that stops it.
 */
export function whenStored(
  key: string,
  changed: (stored: unknown, before: unknown) => void,
  area: 'local' | 'session' = 'local',
): () => void {
  const listen = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, where: string) => {
    const change = changes[key];
    if (where === area && change) changed(change.newValue, change.oldValue);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** Calls back when the organization's policy for the extension changes. Returns a function that stops it. */
export function whenPolicyChanges(changed: () => void): () => void {
  const listen = (_: unknown, where: string) => {
    if (where === 'managed') changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/**
 * The policy that the organization sets through the browser. Firefox fails when nothing is set; validate then gets
 * undefined.
 * @param validate makes a value from anything, as an organization can set anything
 */
export function policyStorage<Value>(validate: (given: unknown) => Value): Pick<Kept<Value>, 'read'> {
  return { read: async () => validate(await browser.storage.managed.get().catch(() => undefined)) };
}

/** Whether something stored is an object whose fields can be looked at. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether two values that can be stored are equal. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
