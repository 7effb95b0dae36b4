import { useState } from 'preact/hooks';
import type { Reader } from '../../context/page-context.ts';

interface Props {
  readonly reader: Reader;
  readonly onLine: (line: number) => void;
}

/** The way to a line of the file, however far down the list it is. */
export function GoToLine({ reader, onLine }: Props) {
  const { result } = reader.words.bulk;
  const [line, setLine] = useState('');
  return (
    <form
      class="go-to"
      onSubmit={(event) => {
        event.preventDefault();
        if (line !== '') onLine(Number(line));
      }}
    >
      <label for="go-to-line">{result.goToLine}</label>
      <input
        id="go-to-line"
        type="number"
        min={1}
        step={1}
        autocomplete="off"
        value={line}
        onInput={({ currentTarget: { value } }) => setLine(value)}
      />
      <button type="submit">{result.go}</button>
    </form>
  );
}
