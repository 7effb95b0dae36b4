/** The characters at which a spreadsheet can split a row, no matter which delimiter the file was written with. */
const splitsAt: ReadonlySet<string> = new Set([',', ';', '\t', '|', '\r', '\n']);
/** The characters that a spreadsheet can skip before a formula: blanks, and the quotation mark that opens a cell. */
const leftOut: ReadonlySet<string> = new Set([' ', '\u00A0', '"']);
/** The beginning of a formula, in full width too. A cell that continues as a number to its end is not a formula. */
const formula = /[=@＝＠＋－]|[+-](?!\d[\d.,]*$)/y;
/** Text in which a formula can begin. Hardly any row contains it, so nearly all are written unchanged. */
const perhaps = /(?:^|[,;\t|\r\n "\u00A0])[=@＝＠＋－+\-\t\r\n]/;

/** Whether a spreadsheet might run a part of a row, given as it is in the file; false for nearly every row. */
export const mayRun = (text: string): boolean => perhaps.test(text);

/**
 * A cell that no spreadsheet runs, no matter where it splits the file: an apostrophe precedes every formula that
 * begins the cell, or follows a delimiter in it. The file's own delimiter splits no cell, as cells with it are quoted.
 */
export function safeCell(cell: string, own: string): string {
  if (!mayRun(cell)) return cell;
  let safe = /^[\t\r\n]/.test(cell) ? "'" : '';
  let written = 0;
  let begins = true;
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell[at] ?? '';
    formula.lastIndex = at;
    if (begins && formula.test(cell)) {
      safe += `${cell.slice(written, at)}'`;
      written = at;
    }
    begins = splitsAt.has(character) ? begins || character !== own : begins && leftOut.has(character);
  }
  return safe + cell.slice(written);
}

/** A row of cells as they are; those with a delimiter of any file, a line end or blanks around are quoted. */
export const quotedRow = (cells: readonly string[], own: string): string =>
  cells.map((cell) => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(own);

/** A row as it is written for a spreadsheet, which runs none of its cells. */
export const writtenRow = (cells: readonly string[], own: string): string =>
  quotedRow(
    cells.map((cell) => safeCell(cell, own)),
    own,
  );
