import type { Adapter } from '../portal/adapter.ts';
import { adapterOf } from '../portal/adapters.ts';
import type { Sight } from '../portal/watch.ts';
import { isObject, kept } from './kept-value.ts';

/** How the reading of one kind of page went lately. Nothing in it is about a customer. */
export interface Health {
  readonly version: number;
  /** When the page was last read, and when it last could not be, to the minute. */
  readonly read?: string;
  readonly failed?: string;
  /** What was expected and not found the last time, or could not be looked for. */
  readonly missing: readonly string[];
}

/** The record, by adapter. */
export type HealthRecord = Readonly<Record<string, Health>>;

const minute = (value: unknown) => (typeof value === 'string' && /^[\d:T-]{16}$/.test(value) ? value : undefined);

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

/** The record on this device. */
export const healthRecord = kept('health', readRecord);

/** Whether a page had its time and still could not be read. */
export const isUnread = ({ reading, waited }: Sight): boolean =>
  (reading.state === 'silent' && waited === 'too-long') || (reading.state === 'uncertain' && waited !== 'short');

/** Whether a page that was read lacks something it is expected to show. */
export const isPartlyRead = ({ reading, waited }: Sight): boolean =>
  reading.state === 'agrees' && !reading.complete && waited !== 'short';

function next(adapter: Adapter, before: Health | undefined, sight: Sight, now: string): Health {
  const { found, failed } = sight.reading;
  const missing = [...new Set([...adapter.expects.filter((field) => found[field] === undefined), ...failed])];
  const kept = before?.version === adapter.version ? before : undefined;
  return isUnread(sight)
    ? { ...kept, version: adapter.version, missing, failed: now }
    : { ...kept, version: adapter.version, missing, read: now };
}

/** Keeps how the reading of a page went, once it is settled. */
export async function recordHealth(sight: Sight): Promise<void> {
  const adapter = adapterOf(sight.place.page);
  const isRead = sight.reading.state === 'agrees' && sight.reading.complete;
  if (!adapter || !(isRead || isUnread(sight) || isPartlyRead(sight))) return;
  const record = await healthRecord.read();
  const now = new Date().toISOString().slice(0, 16);
  await healthRecord.write({ ...record, [adapter.id]: next(adapter, record[adapter.id], sight, now) });
}
