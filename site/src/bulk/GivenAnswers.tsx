import { count, factLabel, fill, valueLabel } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import type { GivenAnswer } from './check/survey.ts';

interface Props {
  readonly context: PageContext;
  readonly given: readonly GivenAnswer[];
  readonly onTakeBack: (index: number) => void;
}

/** The answers given for rows, each of which can be removed. */
export function GivenAnswers({ context, given, onTakeBack }: Props) {
  const { words, locale } = context;
  const { bulk } = words;
  if (given.length === 0) return null;
  return (
    <section aria-labelledby="row-answers">
      <h2 id="row-answers">{bulk.given.title}</h2>
      <dl class="given">
        {given.map(({ ask, values, rows }, index) => (
          <div key={index}>
            <dt>
              {factLabel(words, ask)} <span class="count">{count(locale, bulk.rows, rows)}</span>
            </dt>
            <dd>{values.map((value) => (value ? valueLabel(words, ask, value) : bulk.given.open)).join(' · ')}</dd>
            <dd class="change">
              <button
                type="button"
                aria-label={fill(bulk.given.takeBackFact, { fact: factLabel(words, ask) })}
                onClick={() => onTakeBack(index)}
              >
                {bulk.given.takeBack}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
