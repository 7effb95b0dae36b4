import type { Day, Known, PointInTime } from 'rules';
import type { PageContext } from '../context/page-context.ts';

/** What is known, by the rules of a time. */
export interface Seen {
  readonly context: PageContext;
  readonly known: Known;
  readonly time: PointInTime;
  /** The day whose rules decide. */
  readonly day: Day;
}

/** Works something out once for each state: at build, the pages of all languages share it. */
export function oncePerState<V>(workOut: (seen: Seen) => V): (seen: Seen) => V {
  const found = new Map<string, V>();
  return (seen) => {
    const key = `${seen.time.kind} ${seen.day} ${JSON.stringify(seen.known)}`;
    const value = found.get(key) ?? workOut(seen);
    found.set(key, value);
    return value;
  };
}
