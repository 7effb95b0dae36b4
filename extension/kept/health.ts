import type { ReadingResult } from '../portal/sight.ts';
import { isObject, kept } from './kept-value.ts';

/**
 * How one type of page was last read: by which version, when, and what was missing. Contains nothing about a customer.
 */
export interface Health {
  readonly version: number;
  /** When the page was last read, and when reading it last failed, to the minute. */
  readonly read?: string;
  readonly failed?: string;
  /** The fields that were expected and not found the last time, or could not be looked for. */
  readonly missing: readonly string[];
}

/** The record, by adapter. */
export type HealthRecord = Readonly<Record<string, Health>>;

const minute = (value: unknown) =>
  typeof value === 'string' && /^[\d:T-]{16}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;

function readHealth(stored: unknown): Health | undefined {
  if (!isObject(stored) || typeof stored.version !== 'number' || !Array.isArray(stored.missing)) return undefined;
  const [read, failed] = [minute(stored.read), minute(stored.failed)];
  const missing = stored.missing.filter((field) => typeof field === 'string');
  return { version: stored.version, missing, ...(read && { read }), ...(failed && { failed }) };
}

function readRecord(stored: unknown): HealthRecord {
  const entries = Object.entries(isObject(stored) ? stored : {}).flatMap(([id, value]): [string, Health][] => {
    const health = readHealth(value);
    return health ? [[id, health]] : [];
  });
  return Object.fromEntries(entries);
}

const key = 'health';

/** The record on this device. */
export const healthRecord = kept(key, readRecord);

/**
 * Records how reading a type of page ended, with the current minute, one reading after the other over all portal pages.
 * Returns false when the browser could not.
 */
export const noteReading = ({ adapter, version, isRead, missing }: ReadingResult): Promise<boolean> =>
  navigator.locks.request(key, async () => {
    const record = await healthRecord.read();
    const before = record[adapter]?.version === version ? record[adapter] : undefined;
    const now = new Date().toISOString().slice(0, 16);
    const health = { ...before, version, missing, ...(isRead ? { read: now } : { failed: now }) };
    return healthRecord.write({ ...record, [adapter]: health });
  });
