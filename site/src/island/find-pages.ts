import { count, fill, type Messages } from 'rules';

/** A page that was found. */
export interface Found {
  readonly title: string;
  readonly address: string;
  readonly excerpt: string;
}

interface Page {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly plain_excerpt: string;
}

interface Index {
  options(options: { readonly baseUrl: string; readonly excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<Page> }[] }>;
}

let index: Promise<Index> | undefined;

async function fetchIndex(base: string): Promise<Index> {
  const fetched = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Index;
  await fetched.options({ baseUrl: base, excerptLength: 20 });
  return fetched;
}

/** The pages that fit a query best, and the sentence that says how many there are. */
export async function find(base: string, locale: string, query: string, words: Messages['site']['search']) {
  index ??= fetchIndex(base);
  // The index folds case by no language's rules: a Turkish I would find nothing.
  const { results } = await (await index).search(query.toLocaleLowerCase(locale));
  const pages = await Promise.all(results.slice(0, 8).map((result) => result.data()));
  return {
    pages: pages.map(({ url, meta, plain_excerpt }) => ({
      title: meta.title ?? url,
      address: url,
      excerpt: plain_excerpt,
    })) satisfies readonly Found[],
    text: results.length === 0 ? fill(words.none, { query }) : count(locale, words.found, results.length),
  };
}
