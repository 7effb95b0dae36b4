import { useEffect, useRef, useState } from 'preact/hooks';
import { count } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import type { Filter } from '../check/pick-rows.ts';
import type { Survey } from '../check/survey.ts';
import type { Colleague } from '../worker/client.ts';
import { ListedRows } from './listed-rows.ts';
import { ResultFilter } from './ResultFilter.tsx';
import { ResultList } from './ResultList.tsx';

/** Typing is over when nothing came for so long. */
const pause = 200;

interface Props {
  readonly context: PageContext;
  readonly colleague: Colleague;
  readonly survey: Survey;
  readonly onDownload: () => void;
}

/** The rows with their answers: totals, a filter, the list of rows, and the file to take along. */
export function Result({ context, colleague, survey, onDownload }: Props) {
  const { bulk } = context.words;
  const [filter, setFilter] = useState<Filter>({});
  /** The list of rows, and what it was made from. */
  const [list, setList] = useState<{ readonly rows: ListedRows; readonly filter: Filter; readonly survey: Survey }>();
  const isOld = list?.filter !== filter || list.survey !== survey;
  /** The first row seen, where the list goes on when only the answers of its rows change. */
  const place = useRef(0);
  const broken = survey.standings.find(({ of }) => of === 'broken');

  useEffect(() => {
    let left = false;
    const timer = setTimeout(
      async () => {
        const rows = await ListedRows.of(colleague, filter, place.current);
        if (!left) setList({ rows, filter, survey });
      },
      filter.text ? pause : 0,
    );
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [colleague, survey, filter]);

  const show = (next: Filter) => {
    place.current = 0;
    setFilter(next);
  };
  return (
    <section class="result" aria-labelledby="result">
      <h2 id="result" tabIndex={-1}>
        {bulk.result.title}
      </h2>
      {broken && (
        <p class="notice">
          {count(context.locale, bulk.broken, broken.rows)}{' '}
          <button type="button" onClick={() => show({ standing: 'broken' })}>
            {bulk.showBroken}
          </button>
        </p>
      )}
      <p class="actions">
        <button type="button" class="main-action" onClick={onDownload}>
          {bulk.result.download}
        </button>
      </p>
      <p class="small">{bulk.result.downloadText}</p>
      <ResultFilter context={context} survey={survey} filter={filter} onFilter={show} />
      {list && (
        <ResultList key={JSON.stringify(list.filter)} context={context} list={list.rows} place={place} isOld={isOld} />
      )}
    </section>
  );
}
