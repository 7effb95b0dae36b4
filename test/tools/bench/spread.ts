/** The middle one of several runs, with the least and the greatest. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly greatest: number;
}

/** The middle, the least and the greatest of some figures. */
export const spread = (runs: readonly number[]): Spread => {
  const sorted = runs.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? 0, least: sorted[0] ?? 0, greatest: sorted.at(-1) ?? 0 };
};
