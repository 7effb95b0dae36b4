import { type MeasuredNode, type MeasuredTextRun, Renderer, setGlyphCacheMaxBytes } from '@takumi-rs/core';
import type { Card } from './card.ts';
import { cardSize, layOut, titleSizes } from './lay-out.ts';
import { typefaceFor } from './typeface.ts';

setGlyphCacheMaxBytes(64 * 2 ** 20);
const renderer = new Renderer();

/** The end of a piece of a line; the space at the end of a line may hang over. */
const endOf = ({ text, x, width, height }: MeasuredTextRun): number =>
  x + width - (text.endsWith(' ') ? height / 4 : 0);

/** Whether every line and every box has room in the box around it. */
const hasRoom = ({ width, height, children, runs }: MeasuredNode): boolean =>
  runs.every((run) => endOf(run) <= width + 1) &&
  children.every((child) => child.width <= width + 1 && child.height <= height + 1 && hasRoom(child));

/**
 * The card as a PNG file, drawn with the language's own typeface, on the threads that Node keeps for such work.
 * @throws Error when the words do not fit even in the smallest size
 */
export async function drawCard(locale: string, card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const { name, fonts } = await typefaceFor(locale);
  const options = { ...cardSize, lang: locale, fonts, fontFamilies: [name] };
  for (const size of titleSizes) {
    const node = layOut(locale, card, size);
    if (hasRoom(await renderer.measure(node, options))) return renderer.render(node, { ...options, format: 'png' });
  }
  throw new Error(`The words of the card “${card.name}” in “${locale}” are too long for it.`);
}
