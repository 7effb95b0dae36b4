import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { count, fill } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import { saveFile } from '../copying/save-file.ts';
import { AboutFile } from './AboutFile.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { CommonFactsForm } from './CommonFactsForm.tsx';
import { CustomerList } from './CustomerList.tsx';
import { datedMeanings, shownMeanings } from './exports/meanings.ts';
import { FileChoice } from './FileChoice.tsx';
import { GivenAnswers } from './GivenAnswers.tsx';
import { Result } from './list/Result.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { RowQuestion } from './RowQuestion.tsx';
import { WhoseQuestion } from './WhoseQuestion.tsx';
import { useListCheck } from './worker/use-list-check.ts';

/** Checks a whole file: choose it, answer the questions that it leaves open, see the result and download it. */
export function BulkCheck({ context }: { readonly context: PageContext }) {
  const { bulk } = context.words;
  const check = useListCheck(context);
  const { state, busy, failure } = check;
  const root = useRef<HTMLDivElement>(null);
  const [byHand, setByHand] = useState(false);
  const survey = state?.survey;
  const need = survey?.need;
  const answered = survey?.given.length;

  // A file can have been chosen before this code arrived.
  useLayoutEffect(() => {
    const [file] = root.current?.querySelector<HTMLInputElement>('#bulk-file')?.files ?? [];
    if (file) void check.choose(file);
  }, []);

  // The focus moves to what comes next, except at the very beginning.
  const isAsked = need !== undefined || survey?.asksWhose;
  const next = !state ? '#bulk-file' : !survey || byHand ? '#columns' : isAsked ? '#row-question' : '#result';
  const isReading = busy?.doing === 'reading';
  const begun = useRef(false);
  useEffect(() => {
    begun.current ||= state !== undefined;
    if (begun.current && !isReading) root.current?.querySelector<HTMLElement>(next)?.focus();
  }, [next, need?.ask, answered, isReading]);

  const read = (columns: Parameters<typeof check.read>[0]) => {
    setByHand(false);
    void check.read(columns);
  };
  const nameOfFile = (): string => state?.file.name.replace(/\.[^.]*$/, '') ?? '';
  const download = async () => {
    const file = await check.write();
    if (file) saveFile(file, fill(bulk.result.fileName, { name: nameOfFile() }));
  };
  const downloadCalendar = async (): Promise<boolean | undefined> => {
    const calendar = await check.writeCalendar();
    if (calendar && calendar.events > 0)
      saveFile(calendar.file, fill(bulk.result.calendarName, { name: nameOfFile() }));
    return calendar && calendar.events > 0;
  };
  const answerWhose = (isOwn: boolean | undefined) => {
    const { isOwn: _, ...others } = check.common;
    check.setCommon({ ...others, ...(isOwn !== undefined && { isOwn }) });
  };
  // Progress comes many times a second; the form is not drawn again for it.
  const common = useMemo(
    () => (
      <CommonFactsForm
        context={context}
        common={check.common}
        hasSellers={state?.opened.columns.seller !== undefined}
        onChange={check.setCommon}
      />
    ),
    [check.common, state],
  );
  const shown = state && shownMeanings.filter((meaning) => state.opened.columns[meaning] !== undefined);

  return (
    <div class="bulk-check" ref={root}>
      {!state && <FileChoice context={context} onFile={(file) => void check.choose(file)} />}
      {!survey && common}
      {failure && (
        <div class="notice problem" role="alert">
          <p>{bulk.failures[failure]}</p>
        </div>
      )}
      {busy && <ProgressBar context={context} doing={busy.doing} far={busy.far} onStop={check.stop} />}
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
      {survey && !byHand && (
        <>
          <AboutFile
            context={context}
            name={state.file.name}
            opened={state.opened}
            survey={survey}
            onEncoding={(encoding) => void check.choose(state.file, encoding)}
            onColumns={() => setByHand(true)}
            onAnother={check.forget}
          />
          {common}
          {state.opened.columns.tenant !== undefined && (
            <CustomerList context={context} name={check.customers} onFile={(file) => void check.relate(file)} />
          )}
          {survey.asksWhose && <WhoseQuestion context={context} onAnswer={answerWhose} />}
          {need && (
            <RowQuestion
              key={`${need.ask} ${answered}`}
              context={context}
              need={need}
              columns={shown ?? []}
              askRows={check.ask}
              onAnswer={(value) => void check.survey({ do: 'answer', ask: need.ask, value })}
              onAnswers={(column, answers) =>
                void check.survey({ do: 'answer-by-text', ask: need.ask, column, answers })
              }
            />
          )}
          <GivenAnswers
            context={context}
            given={survey.given}
            isOwn={check.common.isOwn}
            onTakeBack={(index) => void check.survey({ do: 'take-back', index })}
            onTakeBackWhose={() => answerWhose(undefined)}
          />
          <Result
            context={context}
            askRows={check.ask}
            survey={survey}
            hasDays={datedMeanings.some((meaning) => state.opened.columns[meaning] !== undefined)}
            onDownload={() => void download()}
            onCalendar={downloadCalendar}
          />
        </>
      )}
    </div>
  );
}
