/**
 * Why a file is not the list of rows that was asked for: nothing is in it, it is of another kind, it has more columns
 * than any list, it is too large for a kind that is read as a whole, it is not the customer list, or it lists nothing
 * that could be checked.
 */
export type NotListReason =
  | 'empty'
  | 'workbook'
  | 'archive'
  | 'picture'
  | 'not-text'
  | 'broken-json'
  | 'too-wide'
  | 'too-large'
  | 'not-customers'
  | 'unsuitable';

/** A file that is not a list of rows. */
export class NotAList extends Error {
  readonly reason: NotListReason;

  constructor(reason: NotListReason) {
    super(`The file is not a list: ${reason}.`);
    this.reason = reason;
  }
}

/** The beginnings of files of other kinds, in hexadecimal digits. */
const beginnings: readonly (readonly [NotListReason, RegExp])[] = [
  // The older workbook of Excel.
  ['workbook', /^d0cf11e0/],
  // ZIP, gzip, RAR and 7-Zip.
  ['archive', /^(?:504b0304|504b0506|1f8b|52617221|377abcaf)/],
  // PNG, JPEG, GIF, WebP, TIFF and HEIC.
  ['picture', /^(?:89504e47|ffd8ff|47494638|52494646.{8}57454250|49492a00|4d4d002a|.{8}66747970(?:68656963|6d696631))/],
  // PDF.
  ['not-text', /^25504446/],
];
/** A workbook is a ZIP file as well; the parts of one have names, of which some are near its beginning. */
const partOfWorkbook = /xl\/|opendocument\.spreadsheet/;

/** The number of bytes that are searched for characters that no text has. */
const looked = 4_096;
/** At most this many of a hundred bytes can be such characters. */
const allowed = 1;

const isControl = (byte: number): boolean => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a;

/** The kind of a file that is not text, by its beginning; undefined for text. UTF-16 has to be ruled out before. */
export function otherThanText(bytes: Uint8Array): NotListReason | undefined {
  const begins = Array.from(bytes.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const known = beginnings.find(([, beginning]) => beginning.test(begins))?.[0];
  if (known === 'archive' && partOfWorkbook.test(new TextDecoder('latin1').decode(bytes))) return 'workbook';
  if (known) return known;
  const first = bytes.subarray(0, looked);
  return first.filter(isControl).length * 100 > first.length * allowed ? 'not-text' : undefined;
}
