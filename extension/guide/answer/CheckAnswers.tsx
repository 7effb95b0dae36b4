import type { CheckedFact, Countries } from 'rules';
import type { FactsByOrigin } from '../../background/facts-by-origin.ts';
import type { GuideCheck } from '../../background/guide/guide-checks.ts';
import { useLanguage } from '../../controls/language.ts';
import type { Profile } from '../../kept/profile.ts';

/** The facts that checks show, and the function that changes them. */
export interface CheckAnswering {
  /** The present facts, perhaps before the background has decided from them. */
  readonly facts: FactsByOrigin;
  readonly profile: Profile;
  /** An empty value removes the answer. */
  readonly onCheck: (fact: CheckedFact, value: string) => void;
  readonly onCountries: (countries: Countries) => void;
}

/** A check as a list of its answers. */
export function CheckAnswers({
  check,
  question = check.question,
  facts,
  onCheck,
}: CheckAnswering & { readonly check: GuideCheck; readonly question?: string }) {
  const { words } = useLanguage();
  const { fact, value, options, origin } = check;
  return (
    <>
      <label>
        <span class="check-question">{question}</span>
        <select
          class="input"
          name={fact}
          value={facts.you[fact] ?? value ?? ''}
          onChange={({ currentTarget }) => onCheck(fact, currentTarget.value)}
        >
          <option value="">{words.parts.notKnown}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
      {origin && <span class="origin">{origin}</span>}
    </>
  );
}
