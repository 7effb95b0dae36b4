import { fill } from 'rules';
import type { Reader } from '../tree/reader.ts';

interface Props {
  readonly reader: Reader;
  readonly from: number;
  readonly perPage: number;
  readonly total: number;
  readonly onFrom: (from: number) => void;
}

/** Which rows of the list are shown, and the way to the others. */
export function Pages({ reader, from, perPage, total, onFrom }: Props) {
  const { result } = reader.words.bulk;
  const number = new Intl.NumberFormat(reader.locale);
  const last = Math.max(0, Math.floor((total - 1) / perPage) * perPage);
  const shown = {
    from: number.format(total === 0 ? 0 : from + 1),
    to: number.format(Math.min(total, from + perPage)),
    total: number.format(total),
  };
  const button = (label: string, to: number, disabled: boolean) => (
    <button type="button" disabled={disabled} onClick={() => onFrom(to)}>
      {label}
    </button>
  );
  return (
    <nav class="pages" aria-label={result.pages}>
      <p role="status">{total === 0 ? result.none : fill(result.page, shown)}</p>
      {total > perPage && (
        <p class="actions">
          {button(result.first, 0, from === 0)}
          {button(result.previous, from - perPage, from === 0)}
          {button(result.next, from + perPage, from >= last)}
          {button(result.last, last, from >= last)}
        </p>
      )}
    </nav>
  );
}
