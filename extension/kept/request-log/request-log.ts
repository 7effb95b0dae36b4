import { today } from 'rules';
import { kept } from '../kept-value.ts';
import { storedSettings } from '../stored-settings.ts';
import {
  type Listed,
  mostEntries,
  type Noted,
  type RequestLog,
  withListed,
  withoutNoted,
  withRequests,
} from './changes.ts';
import { keyOf, readEntry, requestsOf, type SentMail } from './entry.ts';

const key = 'request-log';

/**
 * The log in what any version of the extension stored. Damaged entries are left out, and of several for one request the
 * first counts.
 */
function readLog(stored: unknown): RequestLog {
  const entries = (Array.isArray(stored) ? stored : []).flatMap((each) => readEntry(each) ?? []);
  return [...new Map(entries.toReversed().map((entry) => [keyOf(entry), entry])).values()]
    .toReversed()
    .slice(0, mostEntries);
}

const stored = kept(key, readLog);

/** The requests that the reader made, on this device only. */
export const requestLog: Pick<typeof stored, 'read' | 'watch'> = stored;

/** Changes the log, one change after the other over all of our pages. Returns false when the browser could not. */
export const changeLog = (change: (log: RequestLog) => RequestLog): Promise<boolean> =>
  navigator.locks.request(key, async () => {
    const before = await stored.read();
    const after = change(before);
    return after === before || (after.length > 0 ? stored.write(after) : stored.forget());
  });

const isWanted = async () => (await storedSettings.read()).history;

/**
 * Notes what an email asks for, while the reader wants that, with the day of today. Returns what was noted, true when
 * nothing was because no customer is named, and false when the browser could not.
 */
export async function noteSent(sent: SentMail): Promise<Noted | boolean> {
  if (!(await isWanted())) return true;
  let noted: Noted | undefined;
  const isKept = await changeLog((log) => {
    const changed = withRequests(log, requestsOf(sent), today());
    noted = changed?.noted;
    return changed?.log ?? log;
  });
  return isKept && (noted ?? true);
}

/** Takes back what was noted. Returns false when the browser could not. */
export const takeBack = (noted: Noted): Promise<boolean> => changeLog((log) => withoutNoted(log, noted));

/** Marks the requests whose customers a page shows, while the reader wants a log. Returns false when the browser could not. */
export const markListed = async (listed: Listed): Promise<boolean> =>
  !(await isWanted()) || changeLog((log) => withListed(log, listed, today()));
