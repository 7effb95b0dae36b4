import { type Guesses, guessColumns } from '../exports/guess-columns.ts';
import type { Columns } from '../exports/meanings.ts';
import { type ExportId, recognize } from '../exports/recognize.ts';
import { asText } from './as-text.ts';
import { type Beginning, beginningOf, recordsBelow } from './beginning.ts';
import { type Encoding, encodingAtStart, isUtf8, olderEncoding } from './encodings.ts';
import { NotAList } from './not-a-list.ts';

/** A file with everything that its beginning shows. */
export interface OpenedFile extends Beginning {
  readonly file: Blob;
  readonly encoding: Encoding;
  /** Whether the beginning shows the encoding, or the reader chose it; otherwise only the whole file can tell. */
  readonly sure: boolean;
  readonly kind?: ExportId;
  readonly columns: Columns;
  /** The meanings that columns of an unknown file could have, by their values. */
  readonly guesses: Guesses;
  /** The cells of its first rows. */
  readonly samples: readonly (readonly string[])[];
}

const beginning = 1 << 18;
/** More columns than any export has, and than anyone could choose from. */
const mostColumns = 500;
/** The number of rows that are read to find the meanings that columns could have. */
const mostSamples = 500;

/** The first rows in the beginning of a file, apart from those that cannot be read. */
function samplesIn(text: string, begun: Beginning): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const records = recordsBelow(begun, (record) => {
    if ('cells' in record && found.length < mostSamples) found.push(record.cells);
  });
  records.push(text);
  return found;
}

/**
 * Looks at the beginning of a file: its encoding unless chosen, its delimiter, which export it is.
 * @throws NotAList when it is not a list of rows
 */
export async function openFile(chosenFile: Blob, locale: string, chosenEncoding?: Encoding): Promise<OpenedFile> {
  const file = await asText(chosenFile, chosenEncoding);
  const bytes = new Uint8Array(await file.slice(0, beginning).arrayBuffer());
  const shown = (file === chosenFile ? chosenEncoding : undefined) ?? encodingAtStart(bytes);
  const encoding = shown ?? (isUtf8(bytes) ? 'utf-8' : olderEncoding(locale));
  const decoded = new TextDecoder(encoding).decode(bytes, { stream: true });
  const text = decoded.replace(/\r\n?/g, '\n').replace(/^\n+/, '');
  const begun = beginningOf(text);
  const headers = begun.headers.map((header) => header.trim());
  while (headers.at(-1) === '') headers.pop();
  if (headers.length === 0) throw new NotAList('empty');
  if (headers.length > mostColumns) throw new NotAList('too-wide');
  const recognized = recognize(headers);
  const samples = samplesIn(text, { ...begun, headers });
  return {
    ...begun,
    headers,
    file,
    encoding,
    sure: shown !== undefined || encoding !== 'utf-8',
    ...(recognized && { kind: recognized.kind }),
    columns: recognized?.columns ?? {},
    guesses: recognized ? {} : guessColumns(headers, samples),
    samples,
  };
}
