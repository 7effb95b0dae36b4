import { type AnyFact, count, type Day, factLabel, fill, type Known, type Other, valueLabel, whatIf } from 'rules';
import { addressOf, relevant } from '../tree/address-of.ts';
import type { Reader } from '../tree/reader.ts';
import type { TreeState } from '../tree/state.ts';
import { Later } from './Later.tsx';
import { oncePerState } from './once-per-state.ts';

interface Way extends Other {
  /** What is known with the other value, without what it makes needless. */
  readonly known: Known;
}

/** For a state, each fact with the values that lead to another answer. */
const waysOf = oncePerState((known: Known, day: Day): ReadonlyMap<AnyFact, readonly Way[]> => {
  const ways = whatIf(known, day).map((other) => ({
    ...other,
    known: relevant({ ...known, [other.fact]: other.value } as Known, day),
  }));
  return Map.groupBy(ways, ({ fact }) => fact);
});

function Outcomes({ reader, outcomes }: { readonly reader: Reader } & Pick<Other, 'outcomes'>) {
  const { words, locale } = reader;
  const [only] = outcomes;
  if (outcomes.length > 1 || !only) return <>{count(locale, words.policy.answer.several, outcomes.length)}</>;
  return <>{fill(words.whatIf.leadsTo, { outcome: words.outcomes[only].title })}</>;
}

/** Each single fact whose other value would lead to another answer, with a link to it. */
export function WhatIf({ reader, state, day }: { reader: Reader; state: TreeState; day: Day }) {
  const { words } = reader;
  const { known, asOf } = state;
  const content = () =>
    [...waysOf(known, day)].map(([fact, ways]) => {
      const now = known[fact];
      return (
        <div key={fact} class="what-if">
          <h3>{factLabel(words, fact)}</h3>
          {now !== undefined && (
            <p class="small">{fill(words.policy.answer.now, { value: valueLabel(words, fact, now) })}</p>
          )}
          <ul>
            {ways.map((way) => (
              <li key={way.value}>
                <a href={addressOf(reader, way.known, asOf)} data-step>
                  {valueLabel(words, fact, way.value)}
                </a>
                , <Outcomes reader={reader} outcomes={way.outcomes} />
              </li>
            ))}
          </ul>
        </div>
      );
    });
  return (
    <section aria-labelledby="what-if">
      <h2 id="what-if">{words.whatIf.title}</h2>
      <Later summary={words.policy.answer.whatIf} content={content} />
    </section>
  );
}
