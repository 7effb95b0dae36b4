import type { CheckedFact, CheckInWords, Countries } from 'rules';
import { useLanguage } from '../../controls/language.ts';
import type { Profile } from '../../kept/profile.ts';
import { type FactsByOrigin, originOf } from '../facts-by-origin.ts';

/** What checks are answered with. */
export interface CheckAnswering {
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
}: CheckAnswering & { readonly check: CheckInWords; readonly question?: string }) {
  const { words } = useLanguage();
  const { fact, value, options } = check;
  const origin = originOf(facts, fact);
  return (
    <>
      <label>
        <span class="check-question">{question}</span>
        <select
          class="input"
          name={fact}
          value={value ?? ''}
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
      {value !== undefined && origin !== 'you' && <span class="origin">{words.extension.origins[origin]}</span>}
    </>
  );
}
