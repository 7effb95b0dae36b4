import { count, inParentheses, type OutcomeId } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import type { Filter } from '../check/list-rows.ts';
import type { RowStatus } from '../check/row-answer.ts';
import type { Survey } from '../check/survey.ts';
import { StatusMark } from './StatusMark.tsx';

interface Props {
  readonly context: PageContext;
  readonly survey: Survey;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** The number of rows with each result; choosing a total leaves only its rows in the list. */
export function ResultFilter({ context, survey, filter, onFilter }: Props) {
  const { words, locale } = context;
  const { result } = words.bulk;
  const number = new Intl.NumberFormat(locale);
  const total = (status: RowStatus | undefined, rows: number) => {
    const { status: _, ...others } = filter;
    return (
      <li key={status ?? 'all'}>
        <button
          type="button"
          aria-pressed={filter.status === status}
          data-total={status ?? 'all'}
          onClick={() => onFilter(status ? { ...others, status } : others)}
        >
          {status ? <StatusMark context={context} status={status} /> : result.all}{' '}
          <span class="count">{number.format(rows)}</span>
        </button>
      </li>
    );
  };
  return (
    <>
      <ul class="totals" aria-label={result.verdict}>
        {total(undefined, survey.rows)}
        {survey.statuses.map(({ of, rows }) => total(of, rows))}
      </ul>
      <div class="controls">
        <div class="field">
          <label for="result-outcome">{result.outcome}</label>
          <select
            id="result-outcome"
            autocomplete="off"
            value={filter.outcome ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const { outcome: _, ...others } = filter;
              onFilter(value === '' ? others : { ...others, outcome: value as OutcomeId });
            }}
          >
            <option value="">{result.anyOutcome}</option>
            {survey.outcomes.map(({ of, rows }) => (
              <option key={of} value={of}>
                {words.outcomes[of].title + inParentheses(locale, count(locale, words.bulk.rows, rows))}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="result-text">{result.search}</label>
          <input
            id="result-text"
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={filter.text ?? ''}
            onInput={({ currentTarget: { value } }) => onFilter({ ...filter, text: value })}
          />
        </div>
      </div>
    </>
  );
}
