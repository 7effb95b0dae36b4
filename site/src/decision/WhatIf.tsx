import { type AnyFact, count, factLabel, fill, type Known, type Other, valueLabel, whatIf } from 'rules';
import { addressOf, relevant } from '../address/address-of.ts';
import type { PageContext } from '../context/page-context.ts';
import { oncePerState, type Seen } from './memo-per-state.ts';

/** Another value of a fact, and the address of its state, below the language. */
interface Way extends Other {
  readonly path: string;
}

/** For each fact, the values that lead to another answer, those with the same answer together. */
const waysOf = oncePerState(({ context, known, day, asOf }) => {
  const ways = whatIf(known, day).map((other): Way => {
    const after = relevant({ ...known, [other.fact]: other.value } as Known, day);
    return { ...other, path: addressOf(context, after, asOf).slice(context.base.length + context.locale.length) };
  });
  return [...Map.groupBy(ways, ({ fact }) => fact)].map(([fact, ofFact]): readonly [AnyFact, readonly Way[][]] => [
    fact,
    [...Map.groupBy(ofFact, ({ outcomes }) => outcomes.join()).values()],
  ]);
});

/** The answer that other values lead to, or how many answers are then possible. */
function then({ words, locale }: PageContext, outcomes: Other['outcomes']): string {
  const [only] = outcomes;
  if (outcomes.length > 1 || !only) return count(locale, words.policy.answer.several, outcomes.length);
  return fill(words.whatIf.leadsTo, { outcome: words.outcomes[only].title });
}

/** Each single fact whose other value would lead to another answer, with links to those answers. */
export function WhatIf(seen: Seen) {
  const { context, known } = seen;
  const { words, base, locale } = context;
  return (
    <>
      {waysOf(seen).map(([fact, groups]) => {
        const now = known[fact];
        return (
          <div key={fact} class="what-if">
            <h3>{factLabel(words, fact)}</h3>
            {now !== undefined && (
              <p class="small">{fill(words.policy.answer.now, { value: valueLabel(words, fact, now) })}</p>
            )}
            <ul>
              {groups.map((group) => (
                <li key={group[0]?.value}>
                  {group.map(({ value, path }, index) => (
                    <>
                      {index > 0 && ' · '}
                      <a href={`${base}${locale}${path}`} data-step>
                        {valueLabel(words, fact, value)}
                      </a>
                    </>
                  ))}
                  , {then(context, group[0]?.outcomes ?? [])}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
