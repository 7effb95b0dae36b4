import { getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { type Locale, loadWords } from 'rules';
import { contextAtBuild } from '../../context/context-at-build.ts';
import { madeInEveryLanguage } from '../../context/static-paths.ts';
import { type ListedPage, llmsText } from '../../data-files/llms-text.ts';
import { helpPages } from '../../help/help-pages.ts';

export const getStaticPaths = () => madeInEveryLanguage();

const helpPage = async (locale: Locale, slug: string, site: string): Promise<ListedPage> => {
  const page = (await getEntry('docs', `${locale}/help/${slug}`)) ?? (await getEntry('docs', `en/help/${slug}`));
  const { title = slug, description = '' } = page?.data ?? {};
  return { title, description, address: `${site}${locale}/help/${slug}/` };
};

/** The content of the site in a language, for programs that read text. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
  const context = { ...(await contextAtBuild(locale)), ...(await loadWords(locale, ['machines'])) };
  const { bulk, policy, site: said } = context.words;
  const root = new URL(context.base, site).href;
  const pages = [
    { title: said.start.title, description: said.start.description, address: `${root}${locale}/decide/` },
    { title: bulk.title, description: bulk.description, address: `${root}${locale}/bulk/` },
    ...(await Promise.all(helpPages.map((slug) => helpPage(locale, slug, root)))),
    { title: policy.table.title, description: policy.table.description, address: `${root}${locale}/rules/` },
    { title: policy.tree.title, description: policy.tree.description, address: `${root}${locale}/rules/tree/` },
    { title: policy.changed, description: policy.changes.description, address: `${root}${locale}/changes/` },
  ];
  return new Response(llmsText(context, root, pages), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
