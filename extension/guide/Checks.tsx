import { type Check, type CheckedFact, type Countries, checkedFacts, valueLabel } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { type Layers, originOf } from './known.ts';
import { MarketCheck } from './MarketCheck.tsx';

interface ChecksProps {
  readonly checks: readonly Check[];
  readonly layers: Layers;
  /** An empty value takes the answer back. */
  readonly onCheck: (fact: CheckedFact, value: string) => void;
  readonly onCountries: (countries: Countries) => void;
}

type OneCheckProps = Omit<ChecksProps, 'checks'> & { readonly check: Check };

/** A check as a list of its answers. */
function Answers({ check, layers, onCheck }: Omit<OneCheckProps, 'onCountries'>) {
  const { words } = useLanguage();
  const { fact, value } = check;
  return (
    <>
      <label>
        <span class="check-question">{words.checks[fact].question}</span>
        <select name={fact} value={value ?? ''} onChange={({ currentTarget }) => onCheck(fact, currentTarget.value)}>
          <option value="">{words.extension.guide.notKnown}</option>
          {checkedFacts[fact].map((each) => (
            <option key={each} value={each}>
              {valueLabel(words, fact, each)}
            </option>
          ))}
        </select>
      </label>
      {value !== undefined && originOf(layers, fact) !== 'you' && (
        <span class="origin">{words.extension.origins[originOf(layers, fact)]}</span>
      )}
    </>
  );
}

function OneCheck({ check, layers, onCheck, onCountries }: OneCheckProps) {
  const { words } = useLanguage();
  const { fact, state, fit, sameCountry } = check;
  const about: { readonly label: string; readonly text: string; readonly sameCountry?: string } = words.checks[fact];
  return (
    <li class={`check ${state}`}>
      <p class="check-head">
        <span class="check-label">{about.label}</span>
        <span class="check-state">{words.checkStates[state]}</span>
      </p>
      {fact === 'market' ? (
        <MarketCheck countries={layers.countries} sameCountry={sameCountry ?? false} onCountries={onCountries} />
      ) : (
        <Answers check={check} layers={layers} onCheck={onCheck} />
      )}
      <p class="soft">{fit ? words.roleFits[fit] : about.text}</p>
      {sameCountry && about.sameCountry && <p class="soft">{about.sameCountry}</p>}
    </li>
  );
}

/** What to make sure of first: each check with its state, answered in place. */
export function Checks({ checks, ...rest }: ChecksProps) {
  const { words } = useLanguage();
  if (checks.length === 0) return null;
  return (
    <section>
      <h3>{words.tree.checks}</h3>
      <ul class="checks">
        {checks.map((check) => (
          <OneCheck key={check.fact} check={check} {...rest} />
        ))}
      </ul>
    </section>
  );
}
