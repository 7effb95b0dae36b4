import { firstPosition, type PillPosition } from '../kept/pill-position.ts';

const edge = 4;

const clamp = (value: number, most: number) => Math.round(Math.max(edge, Math.min(value, Math.max(edge, most))));

/** The position moved so that something of this size is within the window. */
export const within = (position: PillPosition, size: { width: number; height: number }): PillPosition => ({
  left: clamp(position.left, innerWidth - size.width - edge),
  bottom: clamp(position.bottom, innerHeight - size.height - edge),
});

/** The narrowest window in which the panel leaves the portal's heading and the names of its rows in view. */
const wide = 1100;

/**
 * Where something of this size opens until the reader moves it: at the right edge of a wide window, or at the left one
 * when it was opened by a mark at the right.
 * @param mark how far right that mark is, in pixels
 */
export const nextToRows = (position: PillPosition, { width }: { width: number }, mark = 0): PillPosition =>
  position === firstPosition && innerWidth >= wide && mark * 2 < innerWidth
    ? { left: innerWidth - width - position.left, bottom: position.bottom }
    : position;
