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

/** The processes whose command contains the mark. */
const marked = (mark: string): readonly { readonly id: string; readonly command: string }[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id) => ({ id, command: read(`/proc/${id}/cmdline`) }))
    .filter(({ command }) => command.includes(mark));

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
