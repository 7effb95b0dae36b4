import { recognize } from '../exports/recognize.ts';
import { type Delimiter, delimiters } from './delimiters.ts';
import { scanLine } from './scan-line.ts';

/** How a file begins: its delimiter, its headers, and how many lines there are before them. */
export interface Beginning {
  readonly delimiter: Delimiter;
  readonly headers: readonly string[];
  readonly linesBefore: number;
}

/** Windows PowerShell names the type of its objects in a line before the headers. */
const typeLine = /^#TYPE [^\n]*\n/;
/** Excel writes and reads a first line such as `sep=;`. */
const delimiterLine = /^sep=(.)\n/i;

/** The headers in the first line; a quotation mark left open in it must not swallow what follows. */
const headersIn = (text: string, delimiter: Delimiter): readonly string[] =>
  scanLine(text.slice(0, text.search(/\n|$/)), delimiter, false).cells;

const isDelimiter = (text: string): text is Delimiter => (delimiters as readonly string[]).includes(text);

/** How a file begins, its lines ending in `\n`: the delimiter that leads to known headers, or else to the most. */
export function beginningOf(text: string): Beginning {
  const untyped = text.replace(typeLine, '');
  const linesBefore = untyped === text ? 0 : 1;
  const [line = '', said = ''] = delimiterLine.exec(untyped) ?? [];
  if (isDelimiter(said)) {
    return { delimiter: said, headers: headersIn(untyped.slice(line.length), said), linesBefore: linesBefore + 1 };
  }
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, headers: headersIn(untyped, delimiter) }))
    .map((each) => ({ ...each, known: recognize(each.headers) !== undefined }))
    .toSorted((one, other) => Number(other.known) - Number(one.known) || other.headers.length - one.headers.length);
  return { delimiter: best?.delimiter ?? ',', headers: best?.headers ?? [], linesBefore };
}
