import { createHash } from 'node:crypto';
import type { Locale } from 'rules';
import site from '../../package.json' with { type: 'json' };
import type { SiteWords } from '../context/words.ts';
import { type Card, cardFor, type Shown } from './card.ts';
import drawing from './draw-card.ts?raw';
import { layOut, titleSizes } from './lay-out.ts';
import { typefacePackage } from './typeface.ts';

const versions: Readonly<Record<string, string>> = site.dependencies;

/**
 * The file name of a card, without its ending. It changes whenever the picture can change: chat programs and proxies
 * keep what they once fetched from an address.
 */
export function cardFile(locale: Locale, card: Card): string {
  const madeFrom = [
    layOut(locale, card, titleSizes[0]),
    titleSizes,
    drawing,
    locale,
    versions['@takumi-rs/core'],
    versions[typefacePackage(locale)],
  ];
  const hash = createHash('sha256').update(JSON.stringify(madeFrom)).digest('hex').slice(0, 12);
  return `${card.name}.${hash}`;
}

/** The path of the picture of an answer, a question or the site, below the site's root, and its text in words. */
export function cardOf(
  locale: Locale,
  words: SiteWords,
  shown: Shown,
): { readonly path: string; readonly alt: string } {
  const card = cardFor(words, shown);
  return { path: `card/${locale}/${cardFile(locale, card)}.png`, alt: card.alt };
}
