import type { Delimiter } from './delimiters.ts';
import type { Encoding } from './encodings.ts';

/** The format in which a file for a test is written. */
export interface Writing {
  readonly delimiter?: Delimiter;
  readonly encoding?: Encoding;
  /** Whether it begins with a byte order mark. */
  readonly marked?: boolean;
  readonly quoted?: boolean;
  readonly lineEnd?: string;
}

const tables = new Map<Encoding, ReadonlyMap<string, number>>();

function bytesOf(encoding: Encoding): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  const made = () => new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  const table = tables.get(encoding) ?? made();
  tables.set(encoding, table);
  return table;
}

/** The bytes of a text in an encoding that has one byte for a character. */
function inOneByte(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  const bytes = bytesOf(encoding);
  return new Uint8Array(
    [...text].map((character) => {
      const byte = bytes.get(character);
      if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
      return byte;
    }),
  );
}

function encoded(text: string, encoding: Encoding, marked: boolean): Uint8Array<ArrayBuffer> {
  const whole = marked ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(whole);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = new DataView(new ArrayBuffer(whole.length * 2));
    for (let at = 0; at < whole.length; at += 1) bytes.setUint16(2 * at, whole.charCodeAt(at), encoding === 'utf-16le');
    return new Uint8Array(bytes.buffer);
  }
  return inOneByte(text, encoding);
}

/** A file with these rows, the first of which are its headers. */
export function madeFile(rows: readonly (readonly string[])[], writing: Writing = {}): File {
  const { delimiter = ',', encoding = 'utf-8', marked = false, quoted = false, lineEnd = '\r\n' } = writing;
  const cell = (text: string) =>
    quoted || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const text = rows.map((cells) => cells.map(cell).join(delimiter)).join(lineEnd) + lineEnd;
  return new File([encoded(text, encoding, marked)], 'export.csv');
}
