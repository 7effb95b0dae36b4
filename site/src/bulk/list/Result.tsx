import { useEffect, useState } from 'preact/hooks';
import { count, spaceAfter } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import { CopyTable } from '../../copying/CopyTable.tsx';
import type { Filter, ListedPage, PageWanted } from '../check/list-rows.ts';
import type { Survey } from '../check/survey.ts';
import type { AskRows } from '../worker/protocol.ts';
import { ResultFilter } from './ResultFilter.tsx';
import { ResultList } from './ResultList.tsx';

/** Typing has ended when no key was pressed for this long, in milliseconds. */
const pause = 200;

/** The filter for the rows that the reader wants to see, and the page of the list. */
interface Wanted {
  readonly filter: Filter;
  readonly at: PageWanted;
  /** Whether it was just typed, so that more can follow. */
  readonly isTyped?: boolean;
}

interface Props {
  readonly context: PageContext;
  readonly askRows: AskRows;
  readonly survey: Survey;
  /** Whether a column of the file has days. */
  readonly hasDays: boolean;
  readonly onDownload: () => void;
  /** Returns whether there was a day to write. */
  readonly onCalendar: () => Promise<boolean | undefined>;
}

/** The rows with their answers: totals, a filter, the list of rows, and the file to download. */
export function Result({ context, askRows, survey, hasDays, onDownload, onCalendar }: Props) {
  const { bulk } = context.words;
  const [wanted, setWanted] = useState<Wanted>({ filter: {}, at: { page: 0 } });
  const [list, setList] = useState<{ readonly page: ListedPage; readonly wanted: Wanted; readonly survey: Survey }>();
  const [noDays, setNoDays] = useState(false);
  const isOld = list?.wanted !== wanted || list.survey !== survey;
  const broken = survey.statuses.find(({ of }) => of === 'broken');

  useEffect(() => {
    let left = false;
    const timer = setTimeout(
      async () => {
        const page = await askRows({ do: 'list', filter: wanted.filter, at: wanted.at });
        if (!left) setList(page && { page, wanted, survey });
      },
      wanted.isTyped ? pause : 0,
    );
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [askRows, survey, wanted]);

  const show = (filter: Filter) => setWanted({ filter, at: { page: 0 }, isTyped: filter.text !== wanted.filter.text });
  return (
    <section class="result" aria-labelledby="result">
      <h2 id="result" tabIndex={-1}>
        {bulk.result.title}
      </h2>
      {broken && (
        <p class="notice">
          {count(context.locale, bulk.broken, broken.rows)}
          {spaceAfter(bulk.broken.other)}
          <button type="button" onClick={() => show({ status: 'broken' })}>
            {bulk.showBroken}
          </button>
        </p>
      )}
      <ResultFilter context={context} survey={survey} filter={wanted.filter} onFilter={show} />
      {list && (
        <ResultList
          context={context}
          list={list.page}
          at={list.wanted.at}
          isOld={isOld}
          onWant={(at) => setWanted({ filter: wanted.filter, at })}
        />
      )}
      {list && list.page.total > 0 && (
        <CopyTable context={context} rowsAs={(form) => askRows({ do: 'copy', filter: wanted.filter, form })} />
      )}
      <p class="actions">
        <button type="button" class="main-action" onClick={onDownload}>
          {bulk.result.download}
        </button>
        {hasDays && (
          <button type="button" onClick={async () => setNoDays((await onCalendar()) === false)}>
            {bulk.result.calendar}
          </button>
        )}
      </p>
      {noDays && (
        <p class="notice" role="alert">
          {bulk.result.noDays}
        </p>
      )}
      <p class="small">{bulk.result.downloadText}</p>
      {hasDays && <p class="small">{bulk.result.calendarText}</p>}
    </section>
  );
}
