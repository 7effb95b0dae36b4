import type { Day, Known } from 'rules';
import { folderOf } from '../address/address-of.ts';
import type { PageContext } from '../context/page-context.ts';

/** An answer as somebody looks at it. */
export interface Seen {
  readonly context: PageContext;
  readonly known: Known;
  /** The day asked for; without one, today. */
  readonly asOf?: Day | undefined;
  /** The day whose rules count. */
  readonly day: Day;
}

/** Works something out once for a state, whatever the language: at build, the pages of all languages share it. */
export function oncePerState<V>(workOut: (seen: Seen) => V): (seen: Seen) => V {
  const found = new Map<string, V>();
  return (seen) => {
    const key = `${seen.context.edition ?? ''} ${seen.day} ${seen.asOf ?? ''} ${folderOf(seen.known)}`;
    const value = found.get(key) ?? workOut(seen);
    found.set(key, value);
    return value;
  };
}
