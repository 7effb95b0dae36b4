import { type Items, same } from './items.ts';

/**
 * One state from three: what was last in step, what this browser has made of it, and what the others have. Whoever
 * changed something has it; where both did, the change made here, except that nothing edited is lost to a removal.
 * A damaged item counts as never having arrived.
 */
export function merge(base: Items, mine: Items, theirs: Items, damaged: ReadonlySet<string>): Items {
  const keys = new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)]);
  const chosen = (key: string): unknown => {
    if (damaged.has(key)) return mine[key];
    if (same(mine[key], base[key])) return theirs[key];
    const editedThere = theirs[key] !== undefined && !same(theirs[key], base[key]);
    return mine[key] === undefined && editedThere ? theirs[key] : mine[key];
  };
  const merged = [...keys].map((key) => [key, chosen(key)] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** One state for a browser that joins: the others' settings, and everybody's profiles, each once. */
export function join(mine: Items, theirs: Items): Items {
  const there = Object.values(theirs).map((value) => JSON.stringify(value));
  const added = Object.entries(mine).filter(
    ([key, value]) =>
      theirs[key] === undefined && !(key.startsWith('profile.') && there.includes(JSON.stringify(value))),
  );
  return { ...theirs, ...Object.fromEntries(added) };
}

/** What has to be written and removed so that one state becomes the other. */
export function steps(from: Items, to: Items): { readonly set: Items; readonly remove: readonly string[] } {
  return {
    set: Object.fromEntries(Object.entries(to).filter(([key, value]) => !same(from[key], value))),
    remove: Object.keys(from).filter((key) => to[key] === undefined),
  };
}

/** What browsers offer for it: bytes for each item and for all of them. */
const room = { item: 8192, all: 102_400 } as const;

/** Whether the items fit into what browsers offer. */
export function fits(items: Items): boolean {
  const sizes = Object.entries(items).map(
    ([key, value]) => new TextEncoder().encode(key + JSON.stringify(value)).length,
  );
  return sizes.every((size) => size <= room.item) && sizes.reduce((sum, size) => sum + size, 0) <= room.all;
}
