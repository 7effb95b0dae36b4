import { today } from 'rules';
import { kept } from '../kept-value.ts';
import { storedSettings } from '../stored-settings.ts';
import { type Book, type Listed, mostEntries, type Noted, withListed, withoutNoted, withRequests } from './changes.ts';
import { keyOf, readEntry, requestsOf, type SentMail } from './entry.ts';

const key = 'request-book';

/**
 * The book in what any version of the extension stored. Damaged entries are left out, and of several for one request the
 * first counts.
 */
function readBook(stored: unknown): Book {
  const entries = (Array.isArray(stored) ? stored : []).flatMap((each) => readEntry(each) ?? []);
  return [...new Map(entries.toReversed().map((entry) => [keyOf(entry), entry])).values()]
    .toReversed()
    .slice(0, mostEntries);
}

const stored = kept(key, readBook);

/** The requests that the reader made, on this device only. */
export const requestBook: Pick<typeof stored, 'read' | 'watch'> = stored;

/** Changes the book, one change after the other over all of our pages. Returns false when the browser could not. */
export const changeBook = (change: (book: Book) => Book): Promise<boolean> =>
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
  const isKept = await changeBook((book) => {
    const changed = withRequests(book, requestsOf(sent), today());
    noted = changed?.noted;
    return changed?.book ?? book;
  });
  return isKept && (noted ?? true);
}

/** Takes back what was noted. Returns false when the browser could not. */
export const takeBack = (noted: Noted): Promise<boolean> => changeBook((book) => withoutNoted(book, noted));

/** Marks the requests whose customers a page shows, while the reader wants a book. Returns false when the browser could not. */
export const markListed = async (listed: Listed): Promise<boolean> =>
  !(await isWanted()) || changeBook((book) => withListed(book, listed, today()));
