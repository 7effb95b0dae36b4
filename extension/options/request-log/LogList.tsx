import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { comparableName, count, type Day, spaceAfter } from 'rules';
import { Choice } from '../../controls/Choice.tsx';
import { useLanguage } from '../../controls/language.ts';
import { More } from '../../controls/More.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { mostEntries, type RequestLog, withBack, withMark } from '../../kept/request-log/changes.ts';
import { type EntryState, entryStates, keyOf, type LogEntry, stateOf } from '../../kept/request-log/entry.ts';
import { changeLog } from '../../kept/request-log/request-log.ts';
import { useAllWords } from '../all-words.ts';
import { saveFile } from '../save-file.ts';
import { LogRow } from './LogRow.tsx';
import { logFile } from './log-file.ts';

interface LogListProps {
  readonly log: RequestLog;
  readonly now: Day;
  /** Whether requests are noted in it. */
  readonly isOn: boolean;
}

/** How many requests are shown at first, and how many more after each press. */
const atOnce = 50;

/** The filter and the order in which requests of the log are shown. */
interface Shown {
  readonly text: string;
  readonly state: EntryState | undefined;
  readonly isOldestFirst: boolean;
}

/** The requests that match the filter, in the order of their days. */
function fitting(
  log: RequestLog,
  { text, state, isOldestFirst }: Shown,
  now: Day,
  textOf: (entry: LogEntry) => string,
): RequestLog {
  const found = log.filter(
    (entry) => (!state || stateOf(entry, now) === state) && (!text || textOf(entry).includes(text)),
  );
  const sorted = found.toSorted((one, other) => (one.day > other.day ? -1 : Number(one.day < other.day)));
  return isOldestFirst ? sorted.toReversed() : sorted;
}

/** The requests in the log: found, ordered, marked and removed by the reader, and saved as a file. */
export function LogList({ log, now, isOn }: LogListProps) {
  const { locale } = useLanguage();
  const words = useAllWords().requestLog;
  const [shown, setShown] = useState<Shown>({ text: '', state: undefined, isOldestFirst: false });
  const [most, setMost] = useState(atOnce);
  const [removed, setRemoved] = useState<RequestLog>([]);
  const number = useRef<HTMLParagraphElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const acted = useRef(false);
  useLayoutEffect(() => undo.current?.focus(), [removed]);
  // The button that was pressed can be gone once the log has changed.
  useLayoutEffect(() => {
    if (!acted.current || !number.current || document.activeElement !== document.body) return;
    acted.current = false;
    number.current.focus();
  });
  const change = (made: (now: RequestLog) => RequestLog) => {
    acted.current = true;
    return changeLog(made);
  };
  const remove = async (isGone: (entry: LogEntry) => boolean) => {
    let gone: RequestLog = [];
    const isDone = await change((all) => {
      gone = all.filter(isGone);
      return all.filter((entry) => !isGone(entry));
    });
    if (isDone) setRemoved(gone);
  };
  const found = fitting(
    log,
    { ...shown, text: comparableName(shown.text) },
    now,
    ({ customer = '', tenant = '', kind }) => comparableName(`${customer}\n${tenant}\n${words.kinds[kind]}`),
  );
  return (
    <>
      {log.length > 0 && (
        <>
          <More summary={words.how}>
            {() => (
              <>
                <p class="soft">{words.about}</p>
                <p class="soft">{count(locale, words.bound, mostEntries)}</p>
              </>
            )}
          </More>
          <div class="looking">
            <TextField
              name="find"
              label={words.find}
              hint={words.findHint}
              value={shown.text}
              onInput={(text) => setShown({ ...shown, text })}
            />
            <Choice
              name="state"
              label={words.state}
              value={shown.state ?? ''}
              answers={[
                ['', words.every],
                ...entryStates.map((state): [string, string] => [state, words.states[state]]),
              ]}
              onChoose={(value) => setShown({ ...shown, state: entryStates.find((state) => state === value) })}
            />
            <Choice
              name="order"
              label={words.order}
              value={shown.isOldestFirst ? 'oldest' : 'latest'}
              answers={Object.entries(words.orders)}
              onChoose={(order) => setShown({ ...shown, isOldestFirst: order === 'oldest' })}
            />
          </div>
          <p class="shown" role="status" tabIndex={-1} ref={number}>
            {count(locale, words.shown, found.length)}
          </p>
          <ul class="log" aria-label={words.list}>
            {found.slice(0, most).map((entry) => (
              <LogRow
                key={keyOf(entry)}
                entry={entry}
                now={now}
                onMark={(accepted) => change((all) => withMark(all, keyOf(entry), accepted))}
                onRemove={() => remove((each) => keyOf(each) === keyOf(entry))}
              />
            ))}
          </ul>
        </>
      )}
      {log.length === 0 && isOn && removed.length === 0 && <p class="none">{words.none}</p>}
      <div class="buttons">
        {found.length > most && (
          <button
            type="button"
            class="button"
            onClick={() => {
              acted.current = true;
              setMost(most + atOnce);
            }}
          >
            {count(locale, words.more, Math.min(atOnce, found.length - most))}
          </button>
        )}
        {log.length > 0 && (
          <>
            <button
              type="button"
              class="button"
              onClick={() => saveFile('supportable-requests.csv', 'text/csv;charset=utf-8', logFile(found, words, now))}
            >
              {words.save}
            </button>
            <button type="button" class="button" onClick={() => remove(() => true)}>
              {words.clear}
            </button>
          </>
        )}
      </div>
      <p role="status">
        {removed.length > 0 && (
          <>
            {count(locale, words.removed, removed.length)}
            {spaceAfter(words.removed.other)}
            <button
              type="button"
              class="link"
              ref={undo}
              onClick={async () => {
                if (await change((all) => withBack(all, removed))) setRemoved([]);
              }}
            >
              {words.bringBack}
            </button>
          </>
        )}
      </p>
    </>
  );
}
