import type { Columns } from '../exports/meanings.ts';
import { type ExportId, recognize } from '../exports/recognize.ts';
import { type Beginning, beginningOf } from './beginning.ts';
import { type Encoding, encodingAtStart, isUtf8, olderEncoding } from './encodings.ts';
import { NotAList, otherThanText } from './not-a-list.ts';

/** A file as its beginning shows it. */
export interface OpenedFile extends Beginning {
  readonly file: Blob;
  readonly encoding: Encoding;
  /** Whether the beginning shows the encoding, or the reader chose it; otherwise only the whole file can tell. */
  readonly sure: boolean;
  readonly kind?: ExportId;
  readonly columns: Columns;
}

const beginning = 1 << 18;
/** More columns than any export has, and than anyone could choose from. */
const mostColumns = 500;

/**
 * Looks at the beginning of a file: its encoding unless chosen, its delimiter, which export it is.
 * @throws NotAList when it is not a list of rows
 */
export async function openFile(file: Blob, locale: string, chosen?: Encoding): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.slice(0, beginning).arrayBuffer());
  const shown = chosen ?? encodingAtStart(bytes);
  const other = shown?.startsWith('utf-16') ? undefined : otherThanText(bytes);
  if (other) throw new NotAList(other);
  const encoding = shown ?? (isUtf8(bytes) ? 'utf-8' : olderEncoding(locale));
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  const begun = beginningOf(text.replace(/\r\n?/g, '\n').replace(/^\n+/, ''));
  const headers = begun.headers.map((header) => header.trim());
  while (headers.at(-1) === '') headers.pop();
  if (headers.length === 0) throw new NotAList('empty');
  if (headers.length > mostColumns) throw new NotAList('too-wide');
  const recognized = recognize(headers);
  return {
    ...begun,
    headers,
    file,
    encoding,
    sure: shown !== undefined || encoding !== 'utf-8',
    ...(recognized && { kind: recognized.kind }),
    columns: recognized?.columns ?? {},
  };
}
