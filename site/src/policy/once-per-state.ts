import type { Day, Known } from 'rules';
import { folderOf } from '../tree/address-of.ts';

/** Works something out once for a state: the pages of all languages share it. */
export function oncePerState<V>(workOut: (known: Known, day: Day) => V): (known: Known, day: Day) => V {
  const found = new Map<string, V>();
  return (known, day) => {
    const key = `${day} ${folderOf(known)}`;
    const value = found.get(key) ?? workOut(known, day);
    found.set(key, value);
    return value;
  };
}
