import { useCallback, useRef, useState } from 'preact/hooks';
import { usualStart } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import type { CommonFacts } from '../check/list-check.ts';
import type { Survey } from '../check/survey.ts';
import type { WrittenCalendar } from '../check/write-calendar.ts';
import type { Columns } from '../exports/meanings.ts';
import type { Encoding } from '../file/encodings.ts';
import type { Progress } from '../file/file-rows.ts';
import { CheckWorker, WorkFailed } from './client.ts';
import type { Answer, Failure, Opened, ReadList, Request } from './protocol.ts';

/** Where the reader is with a file. */
export interface FileState {
  readonly file: File;
  readonly opened: Opened;
  /** Once its rows have been read. */
  readonly read?: ReadList;
}

type SurveyRequest = Extract<Request, { do: 'settle' | 'answer' | 'answer-by-text' | 'take-back' }>;

/** A check of a file, from choosing it to its result; the work itself is done by the worker. */
export function useListCheck(context: PageContext) {
  const started = useRef<CheckWorker | undefined>(undefined);
  const [common, setCommon] = useState<CommonFacts>({ known: usualStart });
  // What applies to all rows can change while the file is being read.
  const latest = useRef(common);
  const [state, setState] = useState<FileState>();
  const [busy, setBusy] = useState<{
    readonly doing: 'opening' | 'reading' | 'writing';
    readonly far?: Progress;
  }>();
  /** The name of the customer list that the worker knows. */
  const [customers, setCustomers] = useState<string>();
  const [failure, setFailure] = useState<Failure | 'unsuitable'>();

  const worker = (): CheckWorker => {
    started.current ??= new CheckWorker({ context, origin: location.origin });
    return started.current;
  };

  /** Stops what the worker does. While it opens a file, it may be busy with all of it at once and hear nothing. */
  const stop = (): void => {
    if (busy?.doing !== 'opening') {
      worker().stop();
      return;
    }
    worker().startAnew();
    // What the worker knew of a file that was open before is gone with it.
    setState(undefined);
    setCustomers(undefined);
  };

  /** Counts the actions begun with a file; only the last one is still shown. */
  const begun = useRef(0);
  const begin = (): (() => boolean) => {
    begun.current += 1;
    const mine = begun.current;
    if (busy) stop();
    return () => begun.current !== mine;
  };

  /** Does something that can fail; what went wrong is shown, and nothing else changes. */
  const attempt = useCallback(async (work: () => Promise<void>, isOver = (): boolean => false): Promise<void> => {
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof WorkFailed)) throw error;
      if (!isOver()) setFailure(error.failure);
    } finally {
      if (!isOver()) setBusy(undefined);
    }
  }, []);

  const readRows = async (
    file: File,
    opened: Opened,
    columns: Columns,
    isOver: () => boolean,
    byHand: boolean,
  ): Promise<void> => {
    setBusy({ doing: 'reading' });
    const asked = latest.current;
    const request = { do: 'read', columns, byHand, common: asked } as const;
    const read = await worker().ask(request, (far) => !isOver() && setBusy({ doing: 'reading', far }));
    if (isOver()) return;
    const isLatest = latest.current === asked;
    const survey = isLatest ? read.survey : await worker().ask({ do: 'settle', common: latest.current });
    if (!isOver()) setState({ file, opened: { ...opened, columns }, read: { ...read, survey } });
  };

  const choose = (file: File, encoding?: Encoding): Promise<void> => {
    const isOver = begin();
    return attempt(async () => {
      setBusy({ doing: 'opening' });
      // Whose rows they are is asked for each file.
      const { isOwn: _, ...others } = latest.current;
      latest.current = others;
      setCommon(others);
      const opened = await worker().ask({ do: 'open', file, ...(encoding && { encoding }) });
      if (isOver()) return;
      setBusy(undefined);
      if (opened.kind === 'activity-log') {
        setState(undefined);
        setFailure('unsuitable');
      } else if (opened.kind) await readRows(file, opened, opened.columns, isOver, false);
      else setState({ file, opened });
    }, isOver);
  };

  const read = (columns: Columns): Promise<void> | undefined => {
    if (!state) return undefined;
    const isOver = begin();
    return attempt(() => readRows(state.file, state.opened, columns, isOver, true), isOver);
  };

  const survey = (request: SurveyRequest): Promise<void> =>
    attempt(async () => {
      const answer: Survey = await worker().ask(request);
      setState((now) => now?.read && { ...now, read: { ...now.read, survey: answer } });
    });

  /** Takes the relationships from the customer list; without a file, takes them back. */
  const relate = (file: File | undefined): Promise<void> => {
    const isOver = begin();
    return attempt(async () => {
      setBusy({ doing: 'reading' });
      const request = { do: 'customers', file } as const;
      const answer = await worker().ask(request, (far) => !isOver() && setBusy({ doing: 'reading', far }));
      if (isOver()) return;
      setCustomers(file?.name);
      setState((now) => now?.read && { ...now, read: { ...now.read, survey: answer } });
    }, isOver);
  };

  /** What the worker writes. Returns undefined when that failed or was stopped, which is shown. */
  const written = async <R extends Extract<Request, { do: 'write' | 'write-calendar' }>>(
    request: R,
  ): Promise<Answer<R> | undefined> => {
    let answer: Answer<R> | undefined;
    await attempt(async () => {
      setBusy({ doing: 'writing' });
      answer = await worker().ask(request, (far) => setBusy({ doing: 'writing', far }));
    });
    return answer;
  };

  return {
    common,
    state,
    busy,
    failure,
    customers,
    relate,
    worker,
    choose,
    read,
    survey,
    stop,
    forget: () => {
      begin();
      setBusy(undefined);
      setFailure(undefined);
      setState(undefined);
    },
    setCommon: (next: CommonFacts) => {
      latest.current = next;
      setCommon(next);
      if (state?.read) void survey({ do: 'settle', common: next });
    },
    write: (): Promise<Blob | undefined> => written({ do: 'write' }),
    writeCalendar: (): Promise<WrittenCalendar | undefined> => written({ do: 'write-calendar' }),
  };
}
