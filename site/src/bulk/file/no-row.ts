const isEmpty = (cell: string): boolean => cell.trim() === '';

const total = /^(?:(?:grand|sub)[ -]?total|total|(?:genel )?toplam|gesamt(?:summe)?|summe):?$/i;
/** A number that is not a day. */
const amount = /^(?!.*\d(?:[-/]|\.\d\d?\.)\d)[^\p{L}]*\d[^\p{L}]*$/u;
/** In fewer columns, a cell with such a name can be a customer with its number of licenses. */
const fewest = 3;

/**
 * Whether cells are not a row: all of them are empty, or they are the sums below a list, which name only `Total` and
 * its numbers.
 */
export function isNoRow(cells: readonly string[]): boolean {
  const first = cells.findIndex((cell) => !isEmpty(cell));
  if (first < 0) return true;
  if (cells.length < fewest || !total.test(cells[first]?.trim() ?? '')) return false;
  const others = cells.slice(first + 1).filter((cell) => !isEmpty(cell));
  return others.length > 0 && others.length < cells.length - 1 && others.every((cell) => amount.test(cell));
}
