import { useEffect, useState } from 'preact/hooks';
import { count } from 'rules';
import type { Reader } from '../tree/reader.ts';
import type { Colleague } from './colleague.ts';
import { Pages } from './Pages.tsx';
import type { Filter, ShownRow } from './pick-rows.ts';
import { ResultFilter } from './ResultFilter.tsx';
import { ResultTable } from './ResultTable.tsx';
import type { Survey } from './survey.ts';

/** So many rows stand on the page at once: what is read at a time, and little for a screen reader or a slow machine. */
const perPage = 50;
/** Typing is over when nothing came for so long. */
const pause = 200;

interface Props {
  readonly reader: Reader;
  readonly colleague: Colleague;
  readonly survey: Survey;
  readonly onDownload: () => void;
}

/** The rows with their answers: totals, a filter, page by page, and the file to take along. */
export function Result({ reader, colleague, survey, onDownload }: Props) {
  const { bulk } = reader.words;
  const [filter, setFilter] = useState<Filter>({});
  const [from, setFrom] = useState(0);
  const [list, setList] = useState<{ readonly total: number; readonly rows: readonly ShownRow[] }>();
  const broken = survey.standings.find(({ of }) => of === 'broken');

  useEffect(() => {
    let left = false;
    const timer = setTimeout(
      async () => {
        const total = await colleague.ask({ do: 'pick', filter });
        // Rows may have left the filter since.
        const start = from < total ? from : 0;
        const rows = await colleague.ask({ do: 'show', from: start, count: perPage });
        if (!left) setList({ total, rows });
        if (!left && start !== from) setFrom(start);
      },
      filter.text ? pause : 0,
    );
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [colleague, survey, filter, from]);

  const show = (next: Filter) => {
    setFilter(next);
    setFrom(0);
  };
  return (
    <section class="result" aria-labelledby="result">
      <h2 id="result" tabIndex={-1}>
        {bulk.result.title}
      </h2>
      {broken && (
        <p class="notice">
          {count(reader.locale, bulk.broken, broken.rows)}{' '}
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
      <ResultFilter reader={reader} survey={survey} filter={filter} onFilter={show} />
      {list && (
        <>
          <Pages reader={reader} from={from} perPage={perPage} total={list.total} onFrom={setFrom} />
          {list.rows.length > 0 && <ResultTable reader={reader} rows={list.rows} />}
        </>
      )}
    </section>
  );
}
