import { type Check, type Conclusion, checkInWords } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import type { AsChecked, CheckedValue } from './as-checked.ts';
import { LazyDetails } from './LazyPart.tsx';
import { marks } from './marks.ts';

interface ValuesProps {
  readonly context: PageContext;
  readonly check: Check;
  readonly values: readonly CheckedValue[];
}

/** A check's values to choose from, each with what follows from it. */
function Values({ context, check, values }: ValuesProps) {
  const { words } = context;
  const { value: _, fit: __, ...open } = check;
  const unknown: CheckedValue = { check: { ...open, state: 'open' }, value: '' };
  const all = [unknown, ...values].map((each) => {
    const said = checkInWords(words, each.check);
    return { ...each, said, sentence: each.caveat ? words.caveats[each.caveat] : said.sentence };
  });
  const saysMore = new Set(all.map(({ sentence }) => sentence)).size > 1;
  return all.map(({ value, said, sentence, instead }) => (
    <option
      key={value}
      value={value}
      selected={(check.value ?? '') === value}
      {...marks({ 'state-then': said.state.id, says: saysMore && sentence, instead })}
    >
      {said.options.find((option) => option.value === value)?.label ?? words.site.state.openCheck}
    </option>
  ));
}

interface ChecksProps {
  readonly context: PageContext;
  readonly conclusion: Conclusion;
  readonly checked: AsChecked;
}

/** What to make sure of before acting; in the browser each can be answered, and the answer follows. */
export function Checks({ context, conclusion, checked }: ChecksProps) {
  const { words } = context;
  const { open, met, failed, warned } = words.checkStates;
  if (conclusion.checks.length === 0) return null;
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{words.tree.checks}</h2>
      <ul class="checks" {...marks({ checks: true, open, met, failed, warned })}>
        {conclusion.checks.map((check) => {
          const { fact, question, state, sentence } = checkInWords(words, check);
          return (
            <li key={fact} {...marks({ state: state.id })}>
              <label for={`check-${fact}`}>{question}</label>
              <select id={`check-${fact}`} class="scripted" autocomplete="off" {...marks({ check: fact })}>
                <Values context={context} check={check} values={checked.values.get(fact) ?? []} />
              </select>
              <p>
                <span class="check-state" {...marks({ 'check-state': true })}>
                  {state.word}
                </span>{' '}
                <span {...marks({ 'check-sentence': true })}>{sentence}</span>
              </p>
              {fact === 'market' && <LazyDetails class="scripted" summary={words.markets.compare} name="MarketCheck" />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
