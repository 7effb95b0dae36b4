import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts processor time in hundredths of a second. */
const tick = 10;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
};

interface Process {
  readonly id: string;
  readonly parent: string;
  readonly command: string;
}

/**
 * The processes of the browser whose command contains the mark. Only the browser's own command has to contain it.
 * @throws Error when there is no page among them, as nothing would be measured
 */
function marked(mark: string): readonly Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id): Process => {
      const [, parent = ''] = /\) \S (\d+) /.exec(read(`/proc/${id}/stat`)) ?? [];
      return { id, parent, command: read(`/proc/${id}/cmdline`) };
    });
  const byId = new Map(all.map((each) => [each.id, each]));
  const isMarked = (each: Process | undefined): boolean =>
    each !== undefined && (each.command.includes(mark) || isMarked(byId.get(each.parent)));
  const found = all.filter(isMarked);
  if (!found.some(({ command }) => command.includes('--type=renderer')))
    throw new Error('No page of the measured browser was found among the processes.');
  return found;
}

/** The most memory a page's process and the browser's own ever had, in bytes. */
export function mostMemory(mark: string): { readonly page: number; readonly browser: number } {
  const most = { page: 0, browser: 0 };
  for (const { id, command } of marked(mark)) {
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(read(`/proc/${id}/status`)) ?? [];
    const kind = command.includes('--type=renderer') ? 'page' : command.includes('--type=') ? undefined : 'browser';
    if (kind) most[kind] = Math.max(most[kind], Number(kilobytes) * 1_024);
  }
  return most;
}

/** Milliseconds of processor time that the workers of all pages have taken so far. */
export function workerTime(mark: string): number {
  let time = 0;
  for (const { id, command } of marked(mark)) {
    if (!command.includes('--type=renderer')) continue;
    for (const thread of readdirSync(`/proc/${id}/task`)) {
      // The name is in brackets and can contain anything; the times are the 12th and 13th number behind it.
      const [, name = '', rest = ''] = /\((.*)\) (.*)/s.exec(read(`/proc/${id}/task/${thread}/stat`)) ?? [];
      if (!name.startsWith('DedicatedWorker')) continue;
      const [user = '0', system = '0'] = rest.split(' ').slice(11, 13);
      time += (Number(user) + Number(system)) * tick;
    }
  }
  return time;
}
