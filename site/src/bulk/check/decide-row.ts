import { type Day, type Decision, decide, isConclusion, type Known, marketFact, neighbourhood } from 'rules';

/** The two countries from which the market follows. */
export interface Countries {
  readonly partner?: string | undefined;
  readonly customer?: string | undefined;
}

/** What is decided, and the facts it was decided by, the market included. */
export interface Decided {
  readonly known: Known;
  readonly decision: Decision;
}

/** Decides what is known; the market follows from the countries, as strictly as the answer wants it. */
export function decideRow(known: Known, { partner, customer }: Countries, day: Day): Decided {
  if (!partner || !customer) return { known, decision: decide(known, day) };
  const found = neighbourhood(partner, customer);
  const withMarket = (sameCountry: boolean): Decided => {
    const all: Known = { ...known, market: marketFact(found, sameCountry) };
    return { known: all, decision: decide(all, day) };
  };
  const decided = withMarket(false);
  const { decision } = decided;
  const strict =
    isConclusion(decision) && decision.checks.some(({ fact, sameCountry }) => fact === 'market' && sameCountry);
  return strict ? withMarket(true) : decided;
}
