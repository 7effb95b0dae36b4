import { find as findIn, type Locale, wordsIn } from 'rules';
import { type FoundOnSite, fetchFindings } from './findings-of-site.ts';
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

/** The results of a query. */
export interface Found {
  readonly pages: readonly FoundPage[];
  readonly answers: readonly FoundAnswer[];
}

interface Hit {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly excerpt: string;
  /** The parts of the page that match, each below its heading. */
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

interface Index {
  options(options: {
    readonly baseUrl: string;
    readonly excerptLength: number;
    readonly ranking: { readonly pageLength: number; readonly metaWeights: Readonly<Record<string, number>> };
  }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<Hit> }[] }>;
}

/**
 * A page's title counts most, then its other names; being short counts little. The name in `called` is only for the
 * order below.
 */
const ranking = {
  pageLength: 0.3,
  metaWeights: { title: 5, named: 5, called: 0, often: 2, also: 0.5, aside: 0.1 },
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

const inParts = (locale: Locale, excerpt: string): FoundPage['excerpt'] =>
  asWritten(locale, excerpt)
    .split(/(<mark>.*?<\/mark>)/)
    .filter(Boolean)
    .map((part) => ({
      marked: part.startsWith('<mark>'),
      text: part.replace(/<\/?mark>/g, '').replace(/&\w+;/g, (entity) => entities[entity] ?? entity),
    }));

const said = (locale: Locale, { meta }: Hit, name: string): string => asWritten(locale, meta[name] ?? '');

/**
 * The term of the glossary that has the query in its name: a reader wants that one, not the page from its beginning.
 */
function termIn(locale: Locale, { url, sub_results: parts }: Hit, query: string) {
  if (!url.includes('/glossary/')) return undefined;
  const small = (text: string): string => text.toLocaleLowerCase(locale);
  return parts.find(
    (part) => !part.url.endsWith('#_top') && small(asWritten(locale, part.title)).includes(small(query.trim())),
  );
}

/** Whether a text contains the query, word by word. */
function contains(locale: Locale, text: string, query: string): boolean {
  const inOrder = (words: readonly string[]): string => ` ${words.join(' ')} `;
  return inOrder(wordsIn(locale, text)).includes(inOrder(wordsIn(locale, query)));
}

/** Many situations have the same answer: each answer is listed once, at the position of its best situation. */
const grouped = (found: readonly FoundOnSite[]): readonly FoundAnswer[] =>
  [...Map.groupBy(found, ({ outcome }) => outcome).values()].flatMap((same) => {
    const [best] = same;
    if (!best?.verdict) return [];
    const { title, sentence = '', verdict } = best;
    const situations = same.map(({ detail, address }) => ({ words: detail, address }));
    return { title, answer: sentence, verdict, situations };
  });

/** The pages that match a query, best first. */
async function findPages(base: string, locale: Locale, query: string): Promise<readonly FoundPage[]> {
  index ??= fetchIndex(base);
  try {
    const { results } = await (await index).search(asAsked(locale, query));
    const hits = await Promise.all(results.map((result) => result.data()));
    // Documents come after the pages that explain them; pages with the query in their name are first.
    const isDocument = ({ url }: Hit) => url.includes('/sources/') && !url.includes('/help/');
    const isCalled = (hit: Hit, ...by: readonly string[]) =>
      by.some((name) => contains(locale, said(locale, hit, name), query));
    const place = (hit: Hit) =>
      isDocument(hit) ? 3 : isCalled(hit, 'title') ? 0 : isCalled(hit, 'named', 'called') ? 1 : 2;
    return hits
      .toSorted((one, other) => place(one) - place(other))
      .map((hit) => {
        const term = termIn(locale, hit, query);
        const title = said(locale, hit, 'title');
        return {
          title: term ? `${title} · ${asWritten(locale, term.title)}` : title,
          address: term?.url ?? hit.url,
          excerpt: inParts(locale, (term ?? hit).excerpt),
        };
      });
  } catch (failure) {
    index = undefined;
    failures += 1;
    throw failure;
  }
}

/** Everything that matches a query, best first. Throws when the index cannot be loaded. */
export async function find(base: string, locale: Locale, query: string): Promise<Found> {
  const [pages, found] = await Promise.all([findPages(base, locale, query), fetchFindings(base, locale)]);
  const answers = found.filter(({ kind }) => kind === 'answer');
  return { pages, answers: grouped(findIn(answers, locale, query)) };
}
