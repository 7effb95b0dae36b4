import { Renderer } from '@takumi-rs/core';
import { locales, messages } from 'rules';
import { expect, test } from 'vitest';
import { cardFor, everyShown } from './card.ts';
import { productWords } from './product-words.fixture.ts';
import { typefaceFor } from './typeface.ts';

const renderer = new Renderer();

/** A character as the pixels it is drawn with. */
async function picture(locale: string, character: string): Promise<Buffer> {
  const { name, fonts } = await typefaceFor(locale);
  const text = { type: 'text', text: character, style: { fontSize: 40 } } as const;
  return renderer.render(text, { width: 80, height: 80, format: 'raw', lang: locale, fonts, fontFamilies: [name] });
}

/** The characters of a text that are drawn as the box for a missing character; no typeface has a last code point. */
async function missing(locale: string, text: string): Promise<readonly string[]> {
  const box = await picture(locale, '\u{10ffff}');
  const drawn = await Promise.all(
    [...new Set(text)].map(async (character) => ({ character, as: await picture(locale, character) })),
  );
  return drawn.filter(({ as }) => as.equals(box)).map(({ character }) => character);
}

test.each(locales)('a reader of every card in %s finds every character in its typeface', async (locale) => {
  const words = await messages(locale);
  const cards = everyShown.map((shown) => cardFor(words, shown));
  expect(
    await missing(locale, cards.map(({ heading, title, from, foot }) => heading + title + from + foot).join()),
  ).toEqual([]);
});

test.each(Object.entries(productWords))(
  'a reader of %s finds the product’s terms in its typeface',
  async (locale, terms) => {
    const marks = '.,:;?()–…’0123456789 Supportable Microsoft Azure';
    expect(await missing(locale, terms.join() + marks)).toEqual([]);
  },
);

test('Chinese, Japanese and Korean readers each get the shapes of their script', async () => {
  const names = await Promise.all(
    ['ja', 'ko', 'zh-CN', 'zh-TW', 'ru', 'tr'].map(async (each) => (await typefaceFor(each)).name),
  );
  expect(names).toEqual(['noto-sans-jp', 'noto-sans-kr', 'noto-sans-sc', 'noto-sans-tc', 'noto-sans', 'noto-sans']);
});

test('a character that a typeface lacks is noticed', async () => {
  for (const locale of Object.keys(productWords)) expect(await missing(locale, 'A\u{1f984}')).toEqual(['\u{1f984}']);
  expect(await missing('tr', 'İş 漢字')).toEqual(['漢', '字']);
  expect(() => typefaceFor('ar')).toThrow('No typeface for cards in “ar”');
});
