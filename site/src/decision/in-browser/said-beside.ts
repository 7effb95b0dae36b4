import { InvalidInput, isAsked, isFact, type Known, readKnown } from 'rules';

/** What the query of an address says beside its page: checks that are answered, and answers kept for later. */
export interface SaidBeside {
  readonly checked: Known;
  readonly kept: Known;
}

/** What a query says beside a page; nothing where it says what only the rules can tell: another day, or nonsense. */
export function saidBeside(search: string): SaidBeside | undefined {
  const given = [...new URLSearchParams(search)];
  try {
    readKnown(Object.fromEntries(given));
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
  const isKept = ([fact]: readonly string[]) => fact !== undefined && isFact(fact) && isAsked(fact);
  const { true: kept = [], false: checked = [] } = Object.groupBy(given, (each) => `${isKept(each)}`);
  return { kept: Object.fromEntries(kept), checked: Object.fromEntries(checked) };
}
