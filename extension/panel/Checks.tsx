import { type Check, type CheckedFact, checkedFacts, valueLabel } from 'rules';
import type { Layers } from './known.ts';
import { originOf } from './known.ts';
import { useSurroundings } from './surroundings.ts';

interface ChecksProps {
  readonly checks: readonly Check[];
  readonly layers: Layers;
  /** An empty value takes the answer back. */
  readonly onCheck: (fact: CheckedFact, value: string) => void;
}

function CheckRow({ check, layers, onCheck }: Omit<ChecksProps, 'checks'> & { readonly check: Check }) {
  const { words } = useSurroundings();
  const { fact, value, state, fit, sameCountry } = check;
  const about: {
    readonly label: string;
    readonly question: string;
    readonly text: string;
    readonly sameCountry?: string;
  } = words.checks[fact];
  return (
    <li class={`check ${state}`}>
      <label>
        <span class="check-head">
          <span class="check-label">{about.label}</span>
          <span class="check-state">{words.checkStates[state]}</span>
        </span>
        <span class="check-question">{about.question}</span>
        <select value={value ?? ''} onChange={(event) => onCheck(fact, event.currentTarget.value)}>
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
      <p>{fit ? words.roleFits[fit] : about.text}</p>
      {sameCountry && about.sameCountry && <p>{about.sameCountry}</p>}
    </li>
  );
}

/** What to make sure of first: each check with its state, answered in place. */
export function Checks({ checks, ...rest }: ChecksProps) {
  const { words } = useSurroundings();
  if (checks.length === 0) return null;
  return (
    <section>
      <h3>{words.tree.checks}</h3>
      <ul class="checks">
        {checks.map((check) => (
          <CheckRow key={check.fact} check={check} {...rest} />
        ))}
      </ul>
    </section>
  );
}
