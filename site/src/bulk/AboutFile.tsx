import { type AnyFact, count, factLabel, fill, list, valueLabel } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import type { Survey } from './check/survey.ts';
import { EncodingChoice } from './EncodingChoice.tsx';
import type { Encoding } from './file/encodings.ts';
import type { Opened } from './worker/protocol.ts';

interface Props {
  readonly context: PageContext;
  readonly name: string;
  readonly opened: Opened;
  readonly survey: Survey;
  readonly onEncoding: (encoding: Encoding) => void;
  readonly onColumns: () => void;
  readonly onAnother: () => void;
}

/** The facts that were read from the file, each with the number of its rows. */
function ReadFacts({ context, survey }: Pick<Props, 'context' | 'survey'>) {
  const { words, locale } = context;
  const { read, rows } = words.bulk;
  const supposed = Object.entries(survey.supposed) as [AnyFact, string][];
  const nothing = survey.read.length + supposed.length === 0 && survey.countries === 0;
  const inWords = (fact: AnyFact, value: string): string =>
    fill(read.fact, { fact: factLabel(words, fact), value: valueLabel(words, fact, value) });
  return (
    <details>
      <summary>{read.summary}</summary>
      <p class="small">{nothing ? read.nothing : read.text}</p>
      <ul>
        {survey.read.map(({ fact, value, rows: number, columns, line, byList }) => (
          <li key={`${fact}=${value} ${columns}`}>
            {inWords(fact, value)} <span class="count">{count(locale, rows, number)}</span>
            <br />
            <span class="small">
              {fill(byList ? read.customerList : read.cell, {
                columns: list(
                  locale,
                  columns.map((column) => `“${column}”`),
                  'conjunction',
                ),
                line,
              })}
            </span>
          </li>
        ))}
        {supposed.map(([fact, value]) => (
          <li key={fact}>
            {inWords(fact, value)}
            <br />
            <span class="small">{read.supposed}</span>
          </li>
        ))}
        {survey.countries > 0 && (
          <li>
            {read.country} <span class="count">{count(locale, rows, survey.countries)}</span>
          </li>
        )}
      </ul>
    </details>
  );
}

/** The file, the facts that were read from it, and other ways to read it. */
export function AboutFile(props: Props) {
  const { context, name, opened, survey, onEncoding, onColumns, onAnother } = props;
  const { words, locale } = context;
  const { bulk } = words;
  return (
    <details class="about-file">
      <summary>
        <strong class="file-name">{name}</strong> · {bulk.exports[opened.kind ?? 'unknown']}{' '}
        <span class="count">{count(locale, bulk.rows, survey.rows)}</span>
      </summary>
      <ReadFacts context={context} survey={survey} />
      <EncodingChoice context={context} encoding={opened.encoding} onEncoding={onEncoding} />
      <p class="actions">
        <button type="button" onClick={onAnother}>
          {bulk.file.another}
        </button>
        <button type="button" onClick={onColumns}>
          {bulk.columns.change}
        </button>
      </p>
    </details>
  );
}
