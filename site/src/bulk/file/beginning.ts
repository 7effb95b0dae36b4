import { recognize } from '../exports/recognize.ts';
import { type Delimiter, delimiters } from './delimiters.ts';
import { scanLine } from './scan-line.ts';

/** How a file begins: its delimiter, its headers, and whether a line before them names the delimiter. */
export interface Beginning {
  readonly delimiter: Delimiter;
  readonly headers: readonly string[];
  /** Excel writes and reads a first line such as `sep=;`. */
  readonly announced: boolean;
}

/** The headers in the first line; a quotation mark left open in it must not swallow what follows. */
const headersIn = (text: string, delimiter: Delimiter): readonly string[] =>
  scanLine(text.slice(0, text.search(/\n|$/)), delimiter, false).cells;

const isDelimiter = (text: string): text is Delimiter => (delimiters as readonly string[]).includes(text);

/** How a file begins, its lines ending in `\n`: the delimiter that leads to known headers, or else to the most. */
export function beginningOf(text: string): Beginning {
  const [, said = ''] = /^sep=(.)\n/i.exec(text) ?? [];
  if (isDelimiter(said)) {
    return { delimiter: said, headers: headersIn(text.slice('sep=,\n'.length), said), announced: true };
  }
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, headers: headersIn(text, delimiter) }))
    .map((each) => ({ ...each, known: recognize(each.headers) !== undefined }))
    .toSorted((one, other) => Number(other.known) - Number(one.known) || other.headers.length - one.headers.length);
  return { delimiter: best?.delimiter ?? ',', headers: best?.headers ?? [], announced: false };
}
