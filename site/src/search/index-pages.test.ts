import type { PagefindIndex } from 'pagefind';
import { loadWords } from 'rules';
import { expect, test } from 'vitest';
import { indexPages } from './index-pages.ts';

const page = '<meta property="og:title" content="A page"><meta name="description" content="What it is about.">';

test('pages are added in their order, however long each takes to read, so that every build has the same index', async () => {
  const added: string[] = [];
  const index = {
    addHTMLFile: async ({ url }: { readonly url: string }) => {
      added.push(url);
      return { errors: [] };
    },
  } as unknown as PagefindIndex;
  const read = async (path: string) => {
    await new Promise((then) => setTimeout(then, path === 'en/rules/' ? 20 : 0));
    return page;
  };
  const paths = ['en/rules/', 'en/changes/', 'en/decide/', 'en/help/roles/'];
  await indexPages(index, { locale: 'en', words: await loadWords('en', ['machines']), paths, read });
  expect(added).toEqual(['/en/rules/', '/en/changes/', '/en/help/roles/']);
});
