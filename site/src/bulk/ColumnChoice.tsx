import { useState } from 'preact/hooks';
import type { PageContext } from '../context/page-context.ts';
import { EncodingChoice } from './EncodingChoice.tsx';
import { type Columns, meanings } from './exports/meanings.ts';
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

/** Lets the reader say what each column of a file means. Nothing is assumed about a file that is not recognized. */
export function ColumnChoice({ context, opened, onColumns, onEncoding, onAnother, onCancel }: Props) {
  const said = context.words.bulk.columns;
  const [columns, setColumns] = useState<Columns>(opened.columns);
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
