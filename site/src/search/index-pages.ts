import type { PagefindIndex } from 'pagefind';
import { alsoCalled, type FindingWords, type Locale, withoutEndings } from 'rules';
import { asIndexed } from './as-indexed.ts';

interface Pages {
  readonly locale: Locale;
  readonly words: FindingWords;
  /** The paths of the language's pages. */
  readonly paths: readonly string[];
  readonly read: (path: string) => Promise<string>;
}

const found = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
const withoutTags = (html: string): string => html.replace(/<[^>]*>/g, ' ');

/**
 * The part of a page that is searched: all of a help page or a document; of others, which repeat answers, only title
 * and description.
 */
function partOf(path: string, html: string): string {
  if (/\/(?:help|sources)\//.test(path)) return `${found(html, /(<main[\s>].*?)<footer[\s>]/s)}</main>`;
  const title = found(html, /<meta property="og:title" content="([^"]*)"/);
  const description = found(html, /<meta name="description" [^>]*content="([^"]*)"/);
  return `<main><h1>${title}</h1><p>${description}</p></main>`;
}

/**
 * Pages that explain something to all partners come first; those for some of them, quotations, and pages about the site
 * follow.
 */
const explaining = /\/help\/(?!sources|glossary|support-staff|for-customers|indirect-)/;

/** A page for the index, with other names that its text does not contain. */
function asRecord({ locale, words }: Pages, path: string, part: string): string {
  const explains = explaining.test(path);
  const title = withoutTags(found(part, /<h1[^>]*>(.*?)<\/h1>/s));
  const whole = withoutTags(part);
  const meta = (field: string, ...names: readonly string[]): string =>
    `<meta data-pagefind-meta="${field}[content]" content="${asIndexed(locale, names.join(', ')).replaceAll('"', '&quot;')}">`;
  const bare = withoutEndings(words, whole);
  const text = part.replace(/<\/(?:dt|dd|th|td)>/g, '$& ').replace(/>[^<]+/g, (between) => asIndexed(locale, between));
  return [
    `<html lang="${locale}"><body>`,
    ...(explains
      ? [
          meta('named', alsoCalled(words, title)),
          meta('often', alsoCalled(words, whole, 2)),
          meta('also', alsoCalled(words, whole)),
          meta('aside', bare),
        ]
      : [
          meta('called', alsoCalled(words, title)),
          meta('often', withoutEndings(words, title)),
          meta('aside', alsoCalled(words, whole), bare),
        ]),
    `<div data-pagefind-body data-pagefind-weight="${explains ? 1 : 0.25}">${text}</div>`,
    '</body></html>',
  ].join('');
}

/** Whether a page can be searched by its text: not a page of the tree, nor one of many similar ones. */
function isIndexed(path: string): boolean {
  const [, part, below] = path.split('/');
  return !!part && part !== 'decide' && !(part === 'changes' && below);
}

/** Puts the pages of a language into its index, except for the tree and pages that are one of many similar ones. */
export async function indexPages(index: PagefindIndex, pages: Pages): Promise<void> {
  const paths = pages.paths.filter(isIndexed);
  const read = await Promise.all(paths.map(pages.read));
  // One after the other: the files of the index depend on the order, and every build should make the same ones.
  for (const [place, path] of paths.entries()) {
    const html = read[place] ?? '';
    if (/<meta name="robots" content="noindex/.test(html)) continue;
    const { errors } = await index.addHTMLFile({ url: `/${path}`, content: asRecord(pages, path, partOf(path, html)) });
    if (errors.length > 0) throw new Error(`Pagefind refused ${path}: ${errors.join(' ')}`);
  }
}
