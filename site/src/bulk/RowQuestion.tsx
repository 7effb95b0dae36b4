import { useState } from 'preact/hooks';
import { count, type Fact, fill, list, spaceAfter, valueLabel } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import type { Survey } from './check/survey.ts';
import { TellApart } from './TellApart.tsx';
import type { AskRows } from './worker/protocol.ts';

type OpenQuestion = NonNullable<Survey['need']>;

interface Props {
  readonly context: PageContext;
  readonly need: OpenQuestion;
  /** The shown columns by which rows can be distinguished. */
  readonly columns: readonly ('customer' | 'product' | 'id')[];
  readonly askRows: AskRows;
  readonly onAnswer: (value: string | undefined) => void;
  readonly onAnswers: (column: number, answers: ReadonlyMap<string, string>) => void;
}

interface Choices {
  readonly context: PageContext;
  readonly ask: Fact;
  readonly values: readonly string[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string) => void;
}

const Choices = ({ context: { words }, ask, values, chosen, onChoose }: Choices) => {
  const answers: Readonly<Record<string, { readonly hint?: string }>> = words.facts[ask].answers;
  return values.map((value) => (
    <label class="row-answer" key={value}>
      <input
        type="radio"
        name={`row-${ask}`}
        value={value}
        checked={chosen === value}
        onChange={() => onChoose(value)}
      />
      <span class="label">{valueLabel(words, ask, value)}</span>
      {answers[value]?.hint && <span class="hint">{answers[value].hint}</span>}
    </label>
  ));
};

/** A question that rows need, asked once for all of them. */
export function RowQuestion({ context, need, columns, askRows, onAnswer, onAnswers }: Props) {
  const { words, locale } = context;
  const { question, productKinds } = words.bulk;
  const what = [
    ...(need.productKind ? [productKinds[need.productKind]] : []),
    ...(need.seller ? [fill(question.soldBy, { seller: need.seller })] : []),
  ];
  const [chosen, choose] = useState<string>();
  const fact = words.facts[need.ask];
  return (
    <section class="row-question" aria-labelledby="row-question">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) onAnswer(chosen);
        }}
      >
        <fieldset>
          <legend id="row-question" tabIndex={-1}>
            <span class="for">
              {what.length === 0
                ? count(locale, question.for, need.rows)
                : count(locale, question.forKinds, need.rows, { what: list(locale, what, 'conjunction') })}
            </span>
            {spaceAfter(question.for.other)}
            {fact.question}
          </legend>
          <p class="small">{fact.why}</p>
          <div class="row-answers">
            <Choices context={context} ask={need.ask} values={need.values} chosen={chosen} onChoose={choose} />
          </div>
        </fieldset>
        <p class="actions">
          <button type="submit" class="main-action" disabled={!chosen}>
            {question.answer}
          </button>
          <button type="button" onClick={() => onAnswer(undefined)}>
            {question.leaveOpen}
          </button>
        </p>
      </form>
      <TellApart context={context} need={need} columns={columns} askRows={askRows} onAnswers={onAnswers} />
      <details>
        <summary>{words.tree.whereToFind}</summary>
        <p>{fact.where}</p>
      </details>
    </section>
  );
}
