import { useState } from 'preact/hooks';
import type { PageContext } from '../../context/page-context.ts';

interface Props {
  readonly context: PageContext;
  readonly onLine: (line: number) => void;
}

/** The field that leads to a line of the file, however far down the list it is. */
export function GoToLine({ context, onLine }: Props) {
  const { result } = context.words.bulk;
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
