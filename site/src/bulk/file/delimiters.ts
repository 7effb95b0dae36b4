import Papa from 'papaparse';
import { recognise } from '../exports/recognize.ts';

/** What can stand between the cells of a file. */
export const delimiters = [',', ';', '\t'] as const;

/** What stands between the cells of a file. */
export type Delimiter = (typeof delimiters)[number];

/** How a file begins: what stands between its cells, its headers, and whether a line says only the former. */
export interface Beginning {
  readonly delimiter: Delimiter;
  readonly headers: readonly string[];
  /** Excel writes and reads a first line such as `sep=;`. */
  readonly announced: boolean;
}

const firstRecord = (text: string, delimiter: Delimiter): readonly string[] =>
  (new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, false).data[0] as string[] | undefined) ?? [];

const isDelimiter = (text: string): text is Delimiter => (delimiters as readonly string[]).includes(text);

/** How a file begins, its lines ending in `\n`: the delimiter that leads to known headers, or else to the most. */
export function beginningOf(text: string): Beginning {
  const [, said = ''] = /^sep=(.)\n/i.exec(text) ?? [];
  if (isDelimiter(said)) {
    return { delimiter: said, headers: firstRecord(text.slice('sep=,\n'.length), said), announced: true };
  }
  // The header is the first line; a quotation mark left open in it must not swallow what follows.
  const end = text.indexOf('\n');
  const line = end < 0 ? text : text.slice(0, end);
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, headers: firstRecord(line, delimiter) }))
    .map((each) => ({ ...each, known: recognise(each.headers) !== undefined }))
    .toSorted((one, other) => Number(other.known) - Number(one.known) || other.headers.length - one.headers.length);
  return { delimiter: best?.delimiter ?? ',', headers: best?.headers ?? [], announced: false };
}
