import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { count, fill } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import { AboutFile } from './AboutFile.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { CommonFactsForm } from './CommonFactsForm.tsx';
import { shownMeanings } from './check/meanings.ts';
import { FileChoice } from './FileChoice.tsx';
import { saveFile } from './file/save-file.ts';
import { GivenAnswers } from './GivenAnswers.tsx';
import { Result } from './list/Result.tsx';
import { RowQuestion } from './RowQuestion.tsx';
import { Underway } from './Underway.tsx';
import { useCheck } from './worker/use-check.ts';

/** Checks a whole file: choose it, answer what it leaves open, see and take along the result. */
export function BulkCheck({ context }: { readonly context: PageContext }) {
  const { bulk } = context.words;
  const check = useCheck(context);
  const { state, busy, failure } = check;
  const root = useRef<HTMLDivElement>(null);
  const [byHand, setByHand] = useState(false);
  const survey = state?.read?.survey;
  const ask = survey?.need?.ask;
  const answered = survey?.given.length;

  // A file that was chosen before this code arrived stands in the page already.
  useLayoutEffect(() => {
    const [file] = root.current?.querySelector<HTMLInputElement>('#bulk-file')?.files ?? [];
    if (file) void check.choose(file);
  }, []);

  // What comes next is where the reader goes on; at the very beginning nobody is moved.
  const next = !state ? '#bulk-file' : !survey || byHand ? '#columns' : ask ? '#row-question' : '#result';
  const isReading = busy?.doing === 'reading';
  const begun = useRef(false);
  useEffect(() => {
    begun.current ||= state !== undefined;
    if (begun.current && !isReading) root.current?.querySelector<HTMLElement>(next)?.focus();
  }, [next, ask, answered, isReading]);

  const read = (columns: Parameters<typeof check.read>[0]) => {
    setByHand(false);
    void check.read(columns);
  };
  const download = async () => {
    const file = await check.write();
    const name = state?.file.name.replace(/\.[^.]*$/, '') ?? '';
    if (file) saveFile(file, fill(bulk.result.fileName, { name }));
  };
  // Told anew how far the work is many times a second, only that part of the page is drawn again.
  const common = useMemo(
    () => <CommonFactsForm context={context} common={check.common} onChange={check.setCommon} />,
    [check.common, state],
  );
  const shown = state && shownMeanings.filter((meaning) => state.opened.columns[meaning] !== undefined);

  return (
    <div class="bulk-check" ref={root}>
      {common}
      {!state && <FileChoice context={context} onFile={(file) => void check.choose(file)} />}
      {failure && (
        <div class="notice problem" role="alert">
          <p>{bulk.failures[failure]}</p>
        </div>
      )}
      {busy && <Underway context={context} doing={busy.doing} far={busy.far} onStop={check.stop} />}
      <p class="sr-only" role="status">
        {survey && !busy && count(context.locale, bulk.reading.done, survey.rows)}
      </p>
      {state && (!survey || byHand) && !busy && (
        <ColumnChoice
          context={context}
          key={state.opened.encoding}
          opened={state.opened}
          onColumns={read}
          onEncoding={(encoding) => void check.choose(state.file, encoding)}
          onAnother={check.forget}
          onCancel={survey && (() => setByHand(false))}
        />
      )}
      {state?.read && survey && !byHand && (
        <>
          <AboutFile
            context={context}
            name={state.file.name}
            opened={state.opened}
            encoding={state.read.encoding}
            survey={survey}
            onEncoding={(encoding) => void check.choose(state.file, encoding)}
            onColumns={() => setByHand(true)}
            onAnother={check.forget}
          />
          {survey.need && (
            <RowQuestion
              key={`${ask} ${answered}`}
              context={context}
              need={survey.need}
              columns={shown ?? []}
              askTexts={(column) => check.worker().ask({ do: 'texts', column })}
              onAnswer={(value) => void check.survey({ do: 'answer', value })}
              onAnswers={(column, answers) => void check.survey({ do: 'answer-by-text', column, answers })}
            />
          )}
          <GivenAnswers
            context={context}
            given={survey.given}
            onTakeBack={(index) => void check.survey({ do: 'take-back', index })}
          />
          <Result context={context} worker={check.worker()} survey={survey} onDownload={() => void download()} />
        </>
      )}
    </div>
  );
}
