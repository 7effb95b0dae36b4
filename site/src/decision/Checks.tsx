import { type Check, type Conclusion, valueLabel } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import type { AsChecked, CheckedValue } from './as-checked.ts';
import { Later } from './Later.tsx';

/** A check's own sentence: the country for a move that needs it, the fit of a role that is known. */
function sentence({ words }: PageContext, check: Check): string {
  if (check.fact === 'market' && check.sameCountry) return words.checks.market.sameCountry;
  if (check.fit) return words.roleFits[check.fit];
  return words.checks[check.fact].text;
}

interface Props {
  readonly context: PageContext;
  readonly conclusion: Conclusion;
  readonly checked: AsChecked;
}

/** A check's values to choose from, each with what follows from it. */
function Values({ context, check, values }: { context: PageContext; check: Check; values: readonly CheckedValue[] }) {
  const { words } = context;
  const { value: _, fit: __, ...unknown } = check;
  const all = [{ check: unknown, value: '', instead: undefined }, ...values];
  const saysMore = new Set(all.map((each) => sentence(context, each.check))).size > 1;
  return all.map(({ value, check: then, instead }) => (
    <option
      key={value}
      value={value}
      selected={(check.value ?? '') === value}
      data-then={value === '' ? 'open' : then.state}
      data-says={saysMore ? sentence(context, then) : undefined}
      data-instead={instead}
    >
      {value === '' ? words.site.state.openCheck : valueLabel(words, check.fact, value)}
    </option>
  ));
}

/** What to make sure of before acting; in the browser each can be answered, and the answer follows. */
export function Checks({ context, conclusion, checked }: Props) {
  const { words } = context;
  const { open, met, failed, warned } = words.checkStates;
  if (conclusion.checks.length === 0) return null;
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{words.tree.checks}</h2>
      <ul class="checks" data-open={open} data-met={met} data-failed={failed} data-warned={warned}>
        {conclusion.checks.map((check) => (
          <li key={check.fact} data-state={check.state}>
            <label for={`check-${check.fact}`}>{words.checks[check.fact].question}</label>
            <select id={`check-${check.fact}`} class="scripted" data-check={check.fact} autocomplete="off">
              <Values context={context} check={check} values={checked.values.get(check.fact) ?? []} />
            </select>
            <p>
              <span class="check-state">{words.checkStates[check.state]}</span> <span>{sentence(context, check)}</span>
            </p>
            {check.fact === 'market' && (
              <Later
                class="scripted"
                summary={words.markets.compare}
                name="MarketCheck"
                given={{ context, sameCountry: check.sameCountry ?? false }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
