import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, messages, sentencesOf } from 'rules';

/** One text of a language: a sentence of the words in one form, or a part of a help page. */
export interface Text {
  /** `statements.S10`, or `help/roles.mdx` and the number of the part. */
  readonly key: string;
  readonly text: string;
}

/** The folder with the help pages of all languages. */
export const docs = join(import.meta.dirname, '../../../site/src/content/docs');

/** The help pages of a language, as `help/roles.mdx`, in order. */
export const helpPages = (locale: string): readonly string[] =>
  readdirSync(join(docs, locale), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();

/** The source of a help page. */
export const helpPage = (locale: string, page: string): string => readFileSync(join(docs, locale, page), 'utf8');

const withoutMarkup = (part: string): string =>
  part
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/`[^`]*`/g, '`…`')
    .replaceAll(/[*[\]_]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The parts of a help page that a reader reads: title, description, headings, paragraphs, points and rows. */
export function partsOf(mdx: string): readonly string[] {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(mdx) ?? [];
  const meta = front
    .split('\n')
    .map((line) => line.replace(/^(title|description): /, (_, name) => (name === 'title' ? '# ' : '')));
  const read = body
    .replaceAll(/^```.*?^```$/gms, '')
    .replaceAll(/^(?:import|export) .*$/gm, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-*] |[|#]|\d+\. ))/);
  return [...meta, ...read].map(withoutMarkup).filter((part) => /\p{L}/u.test(part));
}

/** Every text of a language, with its own key; each form of a plural is one. */
export async function textsOf(locale: Locale): Promise<readonly Text[]> {
  const words = sentencesOf(await messages(locale)).flatMap(([key, sentence]) =>
    typeof sentence === 'string'
      ? [{ key, text: sentence }]
      : Object.entries(sentence).map(([form, text]) => ({ key: `${key}.${form}`, text })),
  );
  const pages = helpPages(locale).flatMap((page) =>
    partsOf(helpPage(locale, page)).map((text, part) => ({ key: `${page}.${part}`, text })),
  );
  return [...words, ...pages];
}
