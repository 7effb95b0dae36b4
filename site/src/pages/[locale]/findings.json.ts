import type { APIRoute } from 'astro';
import { findings, type Locale, loadWords, today } from 'rules';
import { addressOf, sharedAddressOf } from '../../address/address-of.ts';
import { contextAtBuild } from '../../context/context-at-build.ts';
import { inEveryLanguage } from '../../context/static-paths.ts';
import type { FoundOnSite } from '../../search/findings-of-site.ts';

export const getStaticPaths = () => inEveryLanguage();

/** Everything that a reader can find by typing: the situations and answers of today’s tree, with their pages. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const context = await contextAtBuild(locale);
  const { finding } = await loadWords(locale, ['machines']);
  const { words } = context;
  const list = findings(locale, { ...words, finding }).map(
    ({ known: [known], ...found }): FoundOnSite => ({
      ...found,
      ...(found.kind === 'answer' && found.outcome && { sentence: words.outcomes[found.outcome].answer }),
      address: addressOf(context, known),
      shared: sharedAddressOf(context, known, today()),
    }),
  );
  return Response.json(list);
};
