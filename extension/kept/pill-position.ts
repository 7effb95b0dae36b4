import { isObject, kept } from './kept-value.ts';

/** The position of the pill: its distance from the left and the bottom edge of the window, in pixels. */
export interface PillPosition {
  readonly left: number;
  readonly bottom: number;
}

/** Bottom left: clear of the portal's side panel, which opens at the right edge. */
export const firstPosition: PillPosition = { left: 16, bottom: 16 };

const isLength = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < 20_000;

function readPosition(stored: unknown): PillPosition {
  const { left, bottom } = isObject(stored) ? stored : {};
  return isLength(left) && isLength(bottom) ? { left, bottom } : firstPosition;
}

/** The position to which the reader last moved the pill. */
export const keptPosition = kept('spot', readPosition);
