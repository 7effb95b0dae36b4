import { expect, test } from 'vitest';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';
import { productWords } from './product-words.fixture.ts';

const card = (title: string): Card => ({
  name: 'outcome-example',
  kind: 'can',
  heading: title.slice(0, 40),
  title,
  from: 'Supportable',
  foot: title.slice(0, 40),
  alt: title,
});
/** Width and height are at a fixed place in every PNG file. */
const sizeOf = (png: Uint8Array): readonly number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test.each(Object.entries(productWords))(
  'the longest terms of %s fit on a card of less than 100 kB',
  async (locale, terms) => {
    const png = await drawCard(locale, card(terms.join(', ')));
    expect(sizeOf(png)).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(100_000);
  },
);

test('a word longer than a line is broken, and a text too long for a card stops the build', async () => {
  const word = 'Benutzerverwaltungsadministratorabonnementlaufzeitende';
  expect(sizeOf(await drawCard('de', card(word)))).toEqual([1200, 630]);
  await expect(drawCard('de', card(`${word} `.repeat(20)))).rejects.toThrow(
    'The words of the card “outcome-example” in “de” are too long',
  );
});
