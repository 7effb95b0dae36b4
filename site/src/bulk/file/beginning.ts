import { recognize } from '../exports/recognize.ts';
import { type Delimiter, delimiters } from './delimiters.ts';
import { headersIn } from './header-line.ts';
import { type FileRecord, Records } from './records.ts';

/** The beginning of a file: its delimiter, its headers, and the number of lines before them. */
export interface Beginning {
  readonly delimiter: Delimiter;
  readonly headers: readonly string[];
  readonly linesBefore: number;
}

/** The reader of the records below the headers of a file with this beginning. */
export function recordsBelow(
  { delimiter, headers, linesBefore }: Beginning,
  take: (record: FileRecord) => void,
): Records {
  let above = linesBefore + 1;
  return new Records(delimiter, headers.length, (record) => {
    if (above > 0) above -= 1;
    else take(record);
  });
}

/** Windows PowerShell names the type of its objects in a line before the headers, quoted where everything is. */
const typeLine = /^(?:#TYPE [^\n]*|"#TYPE [^"\n]*")\n/;
/** Excel writes and reads a first line such as `sep=;`. */
const delimiterLine = /^"?sep=(.)"?\n/i;

const isDelimiter = (text: string): text is Delimiter => (delimiters as readonly string[]).includes(text);

/** The text below such lines, the number of these lines, and the delimiter that one of them names. */
function withoutMarks(text: string): { rest: string; marks: number; said: string } {
  let [rest, marks, said] = [text, 0, ''];
  for (;;) {
    const [line, sign = ''] = typeLine.exec(rest) ?? delimiterLine.exec(rest) ?? [];
    if (line === undefined || (sign !== '' && !isDelimiter(sign))) return { rest, marks, said };
    said ||= sign;
    rest = rest.slice(line.length);
    marks += 1;
  }
}

/**
 * The beginning of a text with `\n` at line ends, with the delimiter that leads to known headers, or else to the most.
 */
export function beginningOf(text: string): Beginning {
  const { rest, marks, said } = withoutMarks(text);
  const [best] = (isDelimiter(said) ? [said] : delimiters)
    .map((delimiter) => ({ delimiter, ...headersIn(rest, delimiter) }))
    .map((each) => ({ ...each, known: recognize(each.headers) !== undefined }))
    .toSorted((one, other) => Number(other.known) - Number(one.known) || other.headers.length - one.headers.length);
  return { delimiter: best?.delimiter ?? ',', headers: best?.headers ?? [], linesBefore: marks + (best?.titles ?? 0) };
}
