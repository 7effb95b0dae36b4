/** The part of a list that can be scrolled through without a break: its first row, and how many rows it has. */
export interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** Browsers draw nothing that lies further down than some 17 to 33 million pixels, of the screen or of the page. */
const tallest = 12_000_000;
/** More rows than these would take long to add up whenever the height of one becomes known. */
const most = 20_000;
/** So near the end of a stretch, in parts of its length, it is time for another one. */
const near = 10;

/** How many rows of a height, in pixels of the page, can be scrolled through without a break. */
export const stretchLength = (total: number, rowHeight: number, screenPixels: number): number =>
  Math.min(total, most, Math.floor(tallest / (rowHeight * Math.max(1, screenPixels))));

/** The stretch with a row in its middle, as far as the list allows. */
export const stretchAround = (row: number, length: number, total: number): Stretch => ({
  from: Math.max(0, Math.min(row - (length >> 1), total - length)),
  length,
});

/** Whether rows beyond a stretch are near, with these of the list being seen. */
export function isOver({ from, length }: Stretch, first: number, last: number, total: number): boolean {
  const margin = Math.ceil(length / near);
  return (from > 0 && first < from + margin) || (from + length < total && last >= from + length - margin);
}
