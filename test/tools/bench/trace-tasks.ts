import type { BrowserContext, CDPSession, Page } from 'playwright';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;

/** Ends the trace, and gives the longest task of any page's main thread in milliseconds of processor time. */
async function longestOf(session: CDPSession, events: readonly TraceEvent[]): Promise<number> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  const named = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const pages = new Set(named.map(threadOf));
  const tasks = events.filter((each) => each.ph === 'X' && each.name.endsWith('RunTask') && pages.has(threadOf(each)));
  if (tasks.length === 0) throw new Error('The browser traced no task of the page.');
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1_000;
}

/** Follows the tasks of a page's main thread until the returned function is called, which names the longest. */
export async function traceTasks(context: BrowserContext, page: Page): Promise<() => Promise<number>> {
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'], recordMode: 'recordAsMuchAsPossible' },
  });
  return () => longestOf(session, events);
}
