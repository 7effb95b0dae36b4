import { type CheckInWords, type Countries, compareCountries } from 'rules';
import { originOf } from '../decide-from.ts';
import type { FactsByOrigin } from '../facts-by-origin.ts';
import type { PackagedWords } from '../words.ts';

/** A check as the guide draws it. */
export interface GuideCheck extends CheckInWords {
  /** Where its value comes from, unless the reader gave it just now. */
  readonly origin?: string | undefined;
  /** Only for `market`: what the two countries mean for it. */
  readonly finding?: string | undefined;
  /** Only for `market`: the two countries, as far as they are known. */
  readonly countries?: Countries;
  /** What it means for the answer, if it could change the answer or has changed it. */
  readonly note?: string | undefined;
}

/** A check with where its value comes from and what it means. */
export function guideCheck(check: CheckInWords, facts: FactsByOrigin, words: PackagedWords): GuideCheck {
  const origin = originOf(facts, check.fact);
  const finding = check.fact === 'market' && compareCountries(facts.countries, check.sameCountry)?.finding;
  return {
    ...check,
    ...(check.value !== undefined && origin !== 'you' && { origin: words.extension.origins[origin] }),
    ...(check.fact === 'market' && { countries: facts.countries }),
    ...(finding && { finding: words.markets[finding] }),
    ...(check.decides && { note: check.state.id === 'failed' ? words.parts.decides : check.otherwise }),
  };
}
