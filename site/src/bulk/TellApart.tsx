import { useState } from 'preact/hooks';
import { count, valueLabel } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import type { Survey } from './check/survey.ts';
import type { AskRows, Texts } from './worker/protocol.ts';

interface Props {
  readonly context: PageContext;
  readonly need: NonNullable<Survey['need']>;
  readonly columns: readonly ('customer' | 'product' | 'id')[];
  readonly askRows: AskRows;
  readonly onAnswers: (column: number, answers: ReadonlyMap<string, string>) => void;
}

/** Separate answers when not all rows have the same one: for each customer, or each product, of these rows. */
export function TellApart({ context, need, columns, askRows, onAnswers }: Props) {
  const { words, locale } = context;
  const { question, rows } = words.bulk;
  const [found, setFound] = useState<{ readonly column: number; readonly texts: Texts }>();
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const ways = columns.flatMap((meaning, column) =>
    meaning === 'id' ? [] : [{ column, label: meaning === 'customer' ? question.byCustomer : question.byProduct }],
  );
  if (ways.length === 0) return null;

  const answer = (text: string, value: string) => {
    const next = new Map(answers);
    if (value === '') next.delete(text);
    else next.set(text, value);
    setAnswers(next);
  };
  const show = async (column: number | undefined) => {
    setAnswers(new Map());
    const texts = column === undefined ? undefined : await askRows({ do: 'texts', column });
    setFound(column !== undefined && texts ? { column, texts } : undefined);
  };

  return (
    <details>
      <summary>{question.notAlike}</summary>
      <div class="field">
        <label for="tell-apart">{question.tellApart}</label>
        <select
          id="tell-apart"
          autocomplete="off"
          onChange={({ currentTarget: { value } }) => void show(value === '' ? undefined : Number(value))}
        >
          <option value="">{question.choose}</option>
          {ways.map(({ column, label }) => (
            <option key={column} value={column}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {found && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onAnswers(found.column, answers);
          }}
        >
          <ul class="texts">
            {found.texts.listed.map(({ text, rows: number }, place) => (
              <li key={text} class="field">
                <label for={`text-${place}`}>
                  {text || question.empty} <span class="count">{count(locale, rows, number)}</span>
                </label>
                <select
                  id={`text-${place}`}
                  autocomplete="off"
                  onChange={({ currentTarget }) => answer(text, currentTarget.value)}
                >
                  <option value="">{question.choose}</option>
                  {need.values.map((value) => (
                    <option key={value} value={value}>
                      {valueLabel(words, need.ask, value)}
                    </option>
                  ))}
                </select>
              </li>
            ))}
          </ul>
          {found.texts.more > 0 && <p class="small">{count(locale, question.more, found.texts.more)}</p>}
          <button type="submit" class="main-action" disabled={answers.size === 0}>
            {question.apply}
          </button>
        </form>
      )}
    </details>
  );
}
