import { asAsked, asWritten } from './letters.ts';

/** A page that was found. */
export interface FoundPage {
  readonly title: string;
  readonly address: string;
  /** The words around a match, in parts: those that match are marked. */
  readonly excerpt: readonly { readonly text: string; readonly marked: boolean }[];
}

/** An answer that was found, with the situations that lead to it, the best fitting first. */
export interface FoundAnswer {
  readonly title: string;
  readonly answer: string;
  readonly verdict: { readonly id: string; readonly word: string };
  readonly situations: readonly { readonly words: string; readonly address: string }[];
}

/** What a query found. */
export interface Found {
  readonly pages: readonly FoundPage[];
  readonly answers: readonly FoundAnswer[];
}

interface Hit {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly excerpt: string;
}

interface Index {
  options(options: {
    readonly baseUrl: string;
    readonly excerptLength: number;
    readonly ranking: { readonly pageLength: number; readonly metaWeights: Readonly<Record<string, number>> };
  }): Promise<void>;
  search(
    query: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly { data(): Promise<Hit> }[] }>;
}

/** A page's title counts most, then its other names; being short counts little. */
const ranking = {
  pageLength: 0.3,
  metaWeights: { title: 5, named: 5, often: 2, situation: 1, answer: 1, also: 0.5, aside: 0.1, verdict: 0.1 },
};

let index: Promise<Index> | undefined;
let failures = 0;

async function fetchIndex(base: string): Promise<Index> {
  // A module that could not be fetched is not fetched again under the same address.
  const again = failures > 0 ? `?again=${failures}` : '';
  const fetched = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js${again}`)) as Index;
  await fetched.options({ baseUrl: base, excerptLength: 24, ranking });
  return fetched;
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };

const inParts = (locale: string, excerpt: string): FoundPage['excerpt'] =>
  asWritten(locale, excerpt)
    .split(/(<mark>.*?<\/mark>)/)
    .filter(Boolean)
    .map((part) => ({
      marked: part.startsWith('<mark>'),
      text: part.replace(/<\/?mark>/g, '').replace(/&\w+;/g, (entity) => entities[entity] ?? entity),
    }));

const said = (locale: string, { meta }: Hit, name: string): string => asWritten(locale, meta[name] ?? '');

/** Many situations have the same answer: each answer is listed once, at the position of its best situation. */
const grouped = (locale: string, hits: readonly Hit[]): readonly FoundAnswer[] =>
  [...Map.groupBy(hits, ({ filters }) => filters.outcome?.[0]).values()].flatMap((same) => {
    const [best] = same;
    if (!best) return [];
    return {
      title: said(locale, best, 'title'),
      answer: said(locale, best, 'answer'),
      verdict: { id: best.filters.verdict?.[0] ?? '', word: said(locale, best, 'verdict') },
      situations: same.map((hit) => ({ words: said(locale, hit, 'situation'), address: hit.url })),
    };
  });

/** Everything that matches a query, best first. Throws when the index cannot be loaded. */
export async function find(base: string, locale: string, query: string): Promise<Found> {
  index ??= fetchIndex(base);
  const fetched = index;
  const hits = async (kind: string): Promise<readonly Hit[]> => {
    const { results } = await (await fetched).search(asAsked(locale, query), { filters: { kind } });
    return Promise.all(results.map((result) => result.data()));
  };
  try {
    const [pages, answers] = await Promise.all([hits('page'), hits('answer')]);
    return {
      pages: pages.map((hit) => ({
        title: said(locale, hit, 'title'),
        address: hit.url,
        excerpt: inParts(locale, hit.excerpt),
      })),
      answers: grouped(locale, answers),
    };
  } catch (failure) {
    index = undefined;
    failures += 1;
    throw failure;
  }
}
