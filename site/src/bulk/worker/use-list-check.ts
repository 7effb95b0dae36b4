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
import type { Answer, AskRows, Failure, Opened, Request } from './protocol.ts';

/** The state of a file in the check. */
export interface FileState {
  readonly file: File;
  readonly opened: Opened;
  /** Once its rows have been read. */
  readonly survey?: Survey;
}

/** A file that is opened may be read as a whole, so the progress of that is not known. */
export type Doing = 'opening' | 'reading' | 'writing';

type SurveyRequest = Extract<Request, { do: 'settle' | 'answer' | 'answer-by-text' | 'take-back' }>;

/** A check of a file, from choosing it to its result; the work itself is done by the worker. */
export function useListCheck(context: PageContext) {
  const started = useRef<CheckWorker | undefined>(undefined);
  const [common, setCommon] = useState<CommonFacts>({ known: usualStart });
  // The facts for all rows can change while the file is being read.
  const latest = useRef(common);
  const [state, setState] = useState<FileState>();
  const [busy, setBusy] = useState<{ readonly doing: Doing; readonly far?: Progress }>();
  /** The name of the customer list that the worker knows. */
  const [customers, setCustomers] = useState<string>();
  const [failure, setFailure] = useState<Failure>();

  const worker = (): CheckWorker => {
    started.current ??= new CheckWorker({ context, origin: location.origin });
    return started.current;
  };

  /** Stops the worker. While it opens a file, it may be busy with all of it at once and hear nothing. */
  const stop = (): void => {
    if (busy?.doing !== 'opening') {
      worker().stop();
      return;
    }
    worker().startOver();
    // The worker is replaced, and knows nothing of the file that was open before.
    setState(undefined);
    setCustomers(undefined);
  };

  /** Counts the actions begun with a file; only the last one is still shown. */
  const begun = useRef(0);
  const begin = ({ stopsWriting = true } = {}): void => {
    begun.current += 1;
    if (busy && (stopsWriting || busy.doing !== 'writing')) stop();
  };
  /** Returns a function that says whether another action with a file was begun since. */
  const untilNext = (): (() => boolean) => {
    const mine = begun.current;
    return () => begun.current !== mine;
  };

  /** Does something that can fail. Returns undefined when it did, which is shown. */
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    const isOver = untilNext();
    setFailure(undefined);
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof WorkFailed)) throw error;
      if (!isOver()) setFailure(error.failure);
      return undefined;
    }
  };

  const ask: AskRows = useCallback((request) => attempt(() => worker().ask(request)), []);

  /** Does something that takes a while, which is shown until it has ended. */
  const keepBusy = async <Result>(
    doing: Doing,
    work: (show: (far: Progress) => void, isOver: () => boolean) => Promise<Result>,
  ): Promise<Result | undefined> => {
    const isOver = untilNext();
    setBusy({ doing });
    try {
      return await attempt(() => work((far) => !isOver() && setBusy({ doing, far }), isOver));
    } finally {
      if (!isOver()) setBusy(undefined);
    }
  };

  const readRows = (file: File, opened: Opened, columns: Columns, byHand: boolean): Promise<void> =>
    keepBusy('reading', async (show, isOver) => {
      const asked = latest.current;
      const request = { do: 'read', columns, byHand, common: asked } as const;
      const read = await worker().ask(request, show);
      if (isOver()) return;
      const isLatest = latest.current === asked;
      const survey = isLatest ? read.survey : await worker().ask({ do: 'settle', common: latest.current });
      if (!isOver()) setState({ file, opened: { ...opened, columns, encoding: read.encoding }, survey });
    });

  const choose = (file: File, encoding?: Encoding): Promise<void> => {
    begin();
    return keepBusy('opening', async (_, isOver) => {
      // Each file is asked again whose rows they are.
      const { isOwn: __, ...others } = latest.current;
      latest.current = others;
      setCommon(others);
      const opened = await worker().ask({ do: 'open', file, ...(encoding && { encoding }) });
      if (isOver()) return;
      setBusy(undefined);
      if (opened.kind) await readRows(file, opened, opened.columns, false);
      else setState({ file, opened });
    });
  };

  const read = (columns: Columns): Promise<void> | undefined => {
    if (!state) return undefined;
    begin();
    return readRows(state.file, state.opened, columns, true);
  };

  const showSurvey = (survey: Survey): void => setState((now) => now?.survey && { ...now, survey });

  /** Whether an answer waits to be taken. */
  const isWaiting = useRef(false);
  const survey = async (request: SurveyRequest): Promise<void> => {
    const isAnswer = request.do !== 'settle';
    // While another answer waits, what this one is about can change.
    if (isAnswer && isWaiting.current) return;
    if (isAnswer) isWaiting.current = true;
    const answer = await attempt(() => worker().ask(request)).finally(() => {
      if (isAnswer) isWaiting.current = false;
    });
    if (answer) showSurvey(answer);
  };

  /** Takes the relationships from the customer list; without a file, removes them. */
  const relate = (file: File | undefined): Promise<void> => {
    begin({ stopsWriting: false });
    return keepBusy('reading', async (show, isOver) => {
      const answer = await worker().ask({ do: 'customers', file }, show);
      if (isOver()) return;
      setCustomers(file?.name);
      showSurvey(answer);
    });
  };

  /**
   * What the worker writes, one file at a time. Returns undefined when that failed, which is shown, when it was stopped,
   * and while another file is written.
   */
  const written = async <R extends Extract<Request, { do: 'write' | 'write-calendar' }>>(
    request: R,
  ): Promise<Answer<R> | undefined> =>
    busy?.doing === 'writing' ? undefined : keepBusy('writing', (show) => worker().ask(request, show));

  return {
    common,
    state,
    busy,
    failure,
    customers,
    relate,
    ask,
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
      if (state?.survey) void survey({ do: 'settle', common: next });
    },
    write: (): Promise<Blob | undefined> => written({ do: 'write' }),
    writeCalendar: (): Promise<WrittenCalendar | undefined> => written({ do: 'write-calendar' }),
  };
}
