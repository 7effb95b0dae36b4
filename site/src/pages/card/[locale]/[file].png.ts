import { cacheDir } from 'astro:config/server';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import type { Locale } from 'rules';
import { type Card, cardFor, everyShown } from '../../../card/card.ts';
import { cardFile } from '../../../card/card-of.ts';
import { drawCard } from '../../../card/draw-card.ts';
import { siteLocales } from '../../../context/site-locales.ts';
import { siteWords } from '../../../context/words.ts';

interface Props {
  readonly locale: Locale;
  readonly card: Card;
}

export const getStaticPaths = async () => {
  const all = await Promise.all(
    siteLocales.map(async (locale) => {
      const words = await siteWords(locale);
      return everyShown.map((shown) => {
        const card = cardFor(words, shown);
        const file = cardFile(locale, card);
        return { params: { locale, file }, props: { locale, card }, cacheKey: file };
      });
    }),
  );
  return all.flat();
};

const folder = new URL('cards/', cacheDir);

/** A card as it was drawn in an earlier build, or drawn now and kept for the next. */
export const GET: APIRoute = async ({ params: { locale, file }, props }) => {
  const kept = new URL(`${locale}-${file}.png`, folder);
  const image = await readFile(kept).catch(async () => {
    const { locale, card } = props as Props;
    const drawn = await drawCard(locale, card);
    const unfinished = new URL(`${kept.href}.part`);
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, drawn);
    await rename(unfinished, kept);
    return drawn;
  });
  return new Response(image, { headers: { 'content-type': 'image/png' } });
};
