import { count, factLabel, fill, valueLabel } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import type { Survey } from './check/survey.ts';
import { EncodingChoice } from './EncodingChoice.tsx';
import type { Encoding } from './file/encodings.ts';
import type { Opened } from './worker/protocol.ts';

interface Props {
  readonly context: PageContext;
  readonly name: string;
  readonly opened: Opened;
  readonly encoding: Encoding;
  readonly survey: Survey;
  readonly onEncoding: (encoding: Encoding) => void;
  readonly onColumns: () => void;
  readonly onAnother: () => void;
}

/** What was taken from the file, and from how many rows. */
function ReadFacts({ context, survey }: Pick<Props, 'context' | 'survey'>) {
  const { words, locale } = context;
  const { read, rows } = words.bulk;
  const nothing = survey.read.length === 0 && survey.countries === 0;
  return (
    <details>
      <summary>{read.summary}</summary>
      <p class="small">{nothing ? read.nothing : read.text}</p>
      <ul>
        {survey.read.map(({ fact, value, rows: number }) => (
          <li key={`${fact}=${value}`}>
            {fill(read.fact, { fact: factLabel(words, fact), value: valueLabel(words, fact, value) })}{' '}
            <span class="count">{count(locale, rows, number)}</span>
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

/** Which file it is, what was read from it, and how it can be read otherwise. */
export function AboutFile(props: Props) {
  const { context, name, opened, encoding, survey, onEncoding, onColumns, onAnother } = props;
  const { words, locale } = context;
  const { bulk } = words;
  return (
    <section class="about-file" aria-labelledby="about-file">
      <h2 id="about-file">{bulk.file.title}</h2>
      <p>
        <strong class="file-name">{name}</strong>
        <br />
        {bulk.exports[opened.kind ?? 'unknown']} <span class="count">{count(locale, bulk.rows, survey.rows)}</span>
      </p>
      <ReadFacts context={context} survey={survey} />
      <EncodingChoice context={context} encoding={encoding} onEncoding={onEncoding} />
      <p class="actions">
        <button type="button" onClick={onAnother}>
          {bulk.file.another}
        </button>
        <button type="button" onClick={onColumns}>
          {bulk.columns.change}
        </button>
      </p>
    </section>
  );
}
