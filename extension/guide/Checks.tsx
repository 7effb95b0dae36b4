import type { CheckedFact, CheckInWords, Countries } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { type FactsByOrigin, originOf } from './facts-by-origin.ts';
import { MarketCheck } from './MarketCheck.tsx';

interface ChecksProps {
  readonly checks: readonly CheckInWords[];
  readonly facts: FactsByOrigin;
  /** An empty value removes the answer. */
  readonly onCheck: (fact: CheckedFact, value: string) => void;
  readonly onCountries: (countries: Countries) => void;
}

/** A check as a list of its answers. */
function CheckAnswers({ check, facts, onCheck }: Pick<ChecksProps, 'facts' | 'onCheck'> & { check: CheckInWords }) {
  const { words } = useLanguage();
  const { fact, value, question, options } = check;
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
          <option value="">{words.extension.guide.notKnown}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
      {value !== undefined && origin !== 'you' && <span class="origin">{words.extension.origins[origin]}</span>}
      {value === 'reseller' && origin === facts.page.implied && <p class="soft">{words.extension.guide.atLeast}</p>}
    </>
  );
}

/** What to make sure of first: each check with its state, answered in place. */
export function Checks({ checks, facts, onCheck, onCountries }: ChecksProps) {
  const { words } = useLanguage();
  if (checks.length === 0) return null;
  return (
    <section class="part">
      <h3 class="part-title">{words.tree.checks}</h3>
      <ul class="checks">
        {checks.map((check) => (
          <li key={check.fact} class={`check ${check.state.id}`}>
            <p class="check-head">
              <span class="check-label">{check.label}</span>
              <span class="check-state">{check.state.word}</span>
            </p>
            {check.fact === 'market' ? (
              <MarketCheck
                countries={facts.countries}
                sameCountry={check.sameCountry ?? false}
                onCountries={onCountries}
              />
            ) : (
              <CheckAnswers check={check} facts={facts} onCheck={onCheck} />
            )}
            <p class="soft">{check.sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
