import { count, factLabel, fill, inParentheses, valueLabel } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import type { GivenAnswer } from './check/survey.ts';

interface Props {
  readonly context: PageContext;
  readonly given: readonly GivenAnswer[];
  /** Whether this partner sold the rows; undefined while that is not answered. */
  readonly isOwn: boolean | undefined;
  readonly onTakeBack: (index: number) => void;
  readonly onTakeBackWhose: () => void;
}

/** The answers given for rows, each of which can be removed. */
export function GivenAnswers({ context, given, isOwn, onTakeBack, onTakeBackWhose }: Props) {
  const { words, locale } = context;
  const { bulk } = words;
  const { whose } = bulk;
  if (given.length === 0 && isOwn === undefined) return null;
  return (
    <section aria-labelledby="row-answers">
      <h2 id="row-answers">{bulk.given.title}</h2>
      <dl class="given">
        {isOwn !== undefined && (
          <div>
            <dt>{whose.label}</dt>
            <dd>{isOwn ? whose.own : whose.elsewhere}</dd>
            <dd class="change">
              <button
                type="button"
                aria-label={fill(bulk.given.takeBackFact, { fact: whose.label })}
                onClick={onTakeBackWhose}
              >
                {bulk.given.takeBack}
              </button>
            </dd>
          </div>
        )}
        {given.map(({ ask, productKind, values, rows }, index) => (
          <div key={index}>
            <dt>
              {factLabel(words, ask)}
              {productKind && inParentheses(locale, bulk.productKinds[productKind])}{' '}
              <span class="count">{count(locale, bulk.rows, rows)}</span>
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
