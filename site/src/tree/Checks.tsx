import { type Check, type Conclusion, checkedFacts, valueLabel } from 'rules';
import { Later } from './Later.tsx';
import type { Reader } from './reader.ts';

/** A check's own sentence: the country for a move that needs it, the fit of a role that is known. */
function sentence({ words }: Reader, check: Check): string {
  if (check.fact === 'market' && check.sameCountry) return words.checks.market.sameCountry;
  if (check.fit) return words.roleFits[check.fit];
  return words.checks[check.fact].text;
}

/** What to make sure of before acting; in the browser each can be answered, and the answer follows. */
export function Checks({ reader, conclusion }: { readonly reader: Reader; readonly conclusion: Conclusion }) {
  const { words } = reader;
  if (conclusion.checks.length === 0) return null;
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{words.tree.checks}</h2>
      <ul class="checks">
        {conclusion.checks.map((check) => (
          <li key={check.fact} data-state={check.state}>
            <label for={`check-${check.fact}`}>{words.checks[check.fact].question}</label>
            <select id={`check-${check.fact}`} class="scripted" data-check={check.fact} autocomplete="off">
              <option value="" selected={check.value === undefined}>
                {words.site.state.openCheck}
              </option>
              {checkedFacts[check.fact].map((value) => (
                <option key={value} value={value} selected={check.value === value}>
                  {valueLabel(words, check.fact, value)}
                </option>
              ))}
            </select>
            <p>
              <span class="check-state">{words.checkStates[check.state]}</span> {sentence(reader, check)}
            </p>
            {check.fact === 'market' && (
              <Later
                class="scripted"
                summary={words.markets.compare}
                name="MarketCheck"
                reader={reader}
                given={{ reader, sameCountry: check.sameCountry ?? false }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
