import type { Reader } from '../tree/reader.ts';
import type { ShownRow } from './pick-rows.ts';
import { StandingMark } from './StandingMark.tsx';

/** Some rows with their answers; each leads to the page of its answer. */
export function ResultTable({ reader, rows }: { readonly reader: Reader; readonly rows: readonly ShownRow[] }) {
  const { result } = reader.words.bulk;
  return (
    <table class="checked-rows" aria-labelledby="result">
      <thead>
        <tr>
          <th scope="col">{result.line}</th>
          <th scope="col">{result.row}</th>
          <th scope="col">{result.answer}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, texts, standing, title, link }) => (
          <tr key={line} data-row={line}>
            <td data-label={result.line}>{line}</td>
            <th scope="row" data-label={result.row}>
              {texts.map((text, place) => (text === '' ? null : <span key={place}>{text}</span>))}
            </th>
            <td data-label={result.answer}>
              <StandingMark reader={reader} standing={standing} /> {link ? <a href={link}>{title}</a> : title}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
