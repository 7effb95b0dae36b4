import { useState } from 'preact/hooks';
import { cut, fill, spaceAfter } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import { EncodingChoice } from './EncodingChoice.tsx';
import type { Guess } from './exports/guess-columns.ts';
import { type Columns, type Meaning, meanings } from './exports/meanings.ts';
import type { Encoding } from './file/encodings.ts';
import type { Opened } from './worker/protocol.ts';

interface Props {
  readonly context: PageContext;
  readonly opened: Opened;
  readonly onColumns: (columns: Columns) => void;
  readonly onEncoding: (encoding: Encoding) => void;
  readonly onAnother: () => void;
  /** Leaves the columns as they were recognized; absent when there is nothing to go back to. */
  readonly onCancel?: (() => void) | undefined;
}

/** The number of characters of a value that are shown. */
const longestExample = 40;

interface SuggestionProps {
  readonly context: PageContext;
  readonly meaning: Meaning;
  readonly guess: Guess | undefined;
  readonly nameOf: (column: number) => string;
  readonly onUse: (column: number) => void;
}

/** A column that could have the meaning, to be taken with a press. */
function Suggestion({ context, meaning, guess, nameOf, onUse }: SuggestionProps) {
  if (!guess) return null;
  const said = context.words.bulk.columns;
  const column = nameOf(guess.column);
  return (
    <p class="small guess">
      {fill(said.guess, { column, example: cut(guess.example, longestExample) })}
      {spaceAfter(said.guess)}
      <button
        type="button"
        class="plain"
        aria-label={fill(said.useGuessFor, { column, meaning: said.meanings[meaning] })}
        onClick={() => onUse(guess.column)}
      >
        {said.useGuess}
      </button>
    </p>
  );
}

/** Lets the reader say what each column of a file means. Nothing is assumed about a file that is not recognized. */
export function ColumnChoice({ context, opened, onColumns, onEncoding, onAnother, onCancel }: Props) {
  const said = context.words.bulk.columns;
  const [columns, setColumns] = useState<Columns>(opened.columns);
  const guesses = Object.entries(opened.guesses) as [Meaning, Guess][];
  const nameOf = (column: number): string => opened.headers[column] || String(column + 1);
  return (
    <form
      class="column-choice"
      aria-labelledby="columns"
      onSubmit={(event) => {
        event.preventDefault();
        onColumns(columns);
      }}
    >
      <h2 id="columns" tabIndex={-1}>
        {said.title}
      </h2>
      {!onCancel && <p>{said.text}</p>}
      {guesses.length > 1 && (
        <p class="actions">
          <button
            type="button"
            onClick={() => setColumns(Object.fromEntries(guesses.map(([meaning, { column }]) => [meaning, column])))}
          >
            {said.useGuesses}
          </button>
        </p>
      )}
      <div class="controls">
        {meanings.map((meaning) => (
          <div class="field" key={meaning}>
            <label for={`column-${meaning}`}>{said.meanings[meaning]}</label>
            <select
              id={`column-${meaning}`}
              autocomplete="off"
              value={columns[meaning] ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const { [meaning]: _, ...others } = columns;
                setColumns(value === '' ? others : { ...others, [meaning]: Number(value) });
              }}
            >
              <option value="">{said.none}</option>
              {opened.headers.map((header, column) => (
                <option key={column} value={column}>
                  {header === '' ? column + 1 : header}
                </option>
              ))}
            </select>
            <Suggestion
              context={context}
              meaning={meaning}
              guess={columns[meaning] === undefined ? opened.guesses[meaning] : undefined}
              nameOf={nameOf}
              onUse={(column) => setColumns({ ...columns, [meaning]: column })}
            />
          </div>
        ))}
      </div>
      {!onCancel && <EncodingChoice context={context} encoding={opened.encoding} onEncoding={onEncoding} />}
      <p class="actions">
        <button type="submit" class="main-action">
          {said.read}
        </button>
        <button type="button" onClick={onCancel ?? onAnother}>
          {onCancel ? said.cancel : context.words.bulk.file.another}
        </button>
      </p>
    </form>
  );
}
