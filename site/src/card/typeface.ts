import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontLoader } from '@takumi-rs/core';
import { scriptOf } from './script-of.ts';

/** The typeface of a script, cut into files as for the web, each for some characters; all contain every weight. */
export interface Typeface {
  readonly name: string;
  readonly fonts: FontLoader[];
}

const { resolve } = createRequire(import.meta.url);

/** The package of a typeface, and a function that loads the list of its files with their characters. */
interface Source {
  readonly name: string;
  readonly ranges: () => Promise<{ readonly default: Readonly<Record<string, string>> }>;
}

const noto: Source = {
  name: 'noto-sans',
  ranges: () => import('@fontsource-variable/noto-sans/unicode.json', { with: { type: 'json' } }),
};

const sources: Readonly<Record<string, Source>> = {
  Latn: noto,
  Cyrl: noto,
  Jpan: {
    name: 'noto-sans-jp',
    ranges: () => import('@fontsource-variable/noto-sans-jp/unicode.json', { with: { type: 'json' } }),
  },
  Kore: {
    name: 'noto-sans-kr',
    ranges: () => import('@fontsource-variable/noto-sans-kr/unicode.json', { with: { type: 'json' } }),
  },
  Hans: {
    name: 'noto-sans-sc',
    ranges: () => import('@fontsource-variable/noto-sans-sc/unicode.json', { with: { type: 'json' } }),
  },
  Hant: {
    name: 'noto-sans-tc',
    ranges: () => import('@fontsource-variable/noto-sans-tc/unicode.json', { with: { type: 'json' } }),
  },
};

/** The first and last code point of each range in a list as CSS writes it. */
const rangesIn = (list: string): [number, number][] =>
  list.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

/**
 * The source of the typeface that has a language's characters in the shapes its readers expect.
 * @throws Error when there is no typeface for its script
 */
function sourceFor(locale: string): Source {
  const source = sources[scriptOf(locale)];
  if (!source) throw new Error(`No typeface for cards in “${locale}”: add one to site/src/card/typeface.ts.`);
  return source;
}

/** The package a language's typeface comes from. */
export const typefacePackage = (locale: string): string => `@fontsource-variable/${sourceFor(locale).name}`;

const loaded = new Map<string, Promise<Typeface>>();

/** The typeface of a language's cards; each is loaded once, as its lists are long. */
export function typefaceFor(locale: string): Promise<Typeface> {
  const source = sourceFor(locale);
  const typeface = loaded.get(source.name) ?? load(source);
  loaded.set(source.name, typeface);
  return typeface;
}

async function load({ name, ranges }: Source): Promise<Typeface> {
  const fonts = Object.entries((await ranges()).default).map(([subset, list]) => {
    const file = `@fontsource-variable/${name}/files/${name}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`;
    return { name, key: file, unicodeRange: rangesIn(list), data: () => readFile(resolve(file)) };
  });
  return { name, fonts };
}
