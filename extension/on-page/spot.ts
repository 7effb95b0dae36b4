import { browser } from 'wxt/browser';

/** Where the pill stands: its distance from the left and the bottom edge of the window, in pixels. */
export interface Spot {
  readonly left: number;
  readonly bottom: number;
}

/** Bottom left: clear of the portal's side panel, which opens at the right edge. */
export const firstSpot: Spot = { left: 16, bottom: 16 };

const key = 'spot';
const edge = 4;

const clamp = (value: number, most: number) => Math.round(Math.max(edge, Math.min(value, Math.max(edge, most))));

/** The spot within the window, for a thing of a size: a window that has become smaller pushes it back in. */
export const within = (spot: Spot, size: { width: number; height: number }): Spot => ({
  left: clamp(spot.left, innerWidth - size.width - edge),
  bottom: clamp(spot.bottom, innerHeight - size.height - edge),
});

const isLength = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < 20_000;

/** Where the pill was left. */
export async function rememberedSpot(): Promise<Spot> {
  const { left, bottom } = ((await browser.storage.local.get(key))[key] ?? {}) as Record<string, unknown>;
  return isLength(left) && isLength(bottom) ? { left, bottom } : firstSpot;
}

/** Keeps where the pill was left. */
export const rememberSpot = (spot: Spot): Promise<void> => browser.storage.local.set({ [key]: spot });
