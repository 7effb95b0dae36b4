import type { HeaderRule } from './headers.ts';

/** The rules for hosts where a rule overrides what holds everywhere: that, and the few that differ from it. */
export interface Overriding {
  /** Sent with every file that no other rule fits. */
  readonly usual: HeaderRule['headers'];
  readonly others: readonly HeaderRule[];
}

/** Takes what the home page is sent with for the usual, and keeps only the rules that differ from it. */
export function headersThatDiffer([everywhere, home, ...rest]: readonly HeaderRule[]): Overriding {
  const ofHome = JSON.stringify(home?.headers);
  return {
    usual: { ...everywhere?.headers, ...home?.headers },
    others: rest.filter(({ headers }) => JSON.stringify(headers) !== ofHome),
  };
}
