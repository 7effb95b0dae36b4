import { isObject, kept } from '../kept/kept-value.ts';

/** The position of the pill: its distance from the left and the bottom edge of the window, in pixels. */
export interface PillPosition {
  readonly left: number;
  readonly bottom: number;
}

/** Bottom left: clear of the portal's side panel, which opens at the right edge. */
export const firstPosition: PillPosition = { left: 16, bottom: 16 };

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
 * Where something of this size opens as long as no place was chosen: at the right edge of a wide window, or at the left one
 * when it was opened by a mark at the right.
 * @param mark how far right that mark is, in pixels
 */
export const besideRows = (position: PillPosition, { width }: { width: number }, mark = 0): PillPosition =>
  position === firstPosition && innerWidth >= wide && mark * 2 < innerWidth
    ? { left: innerWidth - width - position.left, bottom: position.bottom }
    : position;

const isLength = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < 20_000;

function readPosition(stored: unknown): PillPosition {
  const { left, bottom } = isObject(stored) ? stored : {};
  return isLength(left) && isLength(bottom) ? { left, bottom } : firstPosition;
}

/** Where the pill was left. */
export const keptPosition = kept('spot', readPosition);
