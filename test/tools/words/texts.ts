import { rooms, sentencesOf } from 'rules';
import { fileOf, helpPage, helpPages, wordsOrError } from './files.ts';

/** One text of a language: a sentence of the words in one form, or a part of a help page. */
export interface Text {
  /** `statements.S10`, or `help/roles.mdx` and the number of the part. */
  readonly key: string;
  readonly text: string;
}

/** The help page of a text or of itself, as `help/roles.mdx` of `help/roles.mdx.3`; undefined for a sentence. */
export const pageOf = (key: string): string | undefined => /^(.*\.mdx)(?:\.\d+)?$/.exec(key)?.[1];

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
  // Readers do not see the other lines between the dashes.
  const meta = [...front.matchAll(/^(title|description): (.*)$/gm)].map(([, name, said]) =>
    name === 'title' ? `# ${said}` : `${said}`,
  );
  const read = body
    .replaceAll(/^```.*?^```$/gms, '')
    .replaceAll(/^(?:import|export) .*$/gm, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-*] |[|#]|\d+\. ))/);
  return [...meta, ...read].map(withoutMarkup).filter((part) => /\p{L}/u.test(part));
}

/** Every text that a language has, with its own key; each form of a plural is one. */
export async function textsOf(locale: string): Promise<readonly Text[]> {
  const files = await Promise.all(rooms.map((room) => wordsOrError(fileOf(locale, room))));
  const words = files
    .flatMap((file) => sentencesOf(file.words))
    .flatMap(([key, sentence]) =>
      typeof sentence === 'string'
        ? [{ key, text: sentence }]
        : Object.entries(sentence).map(([form, text]) => ({ key: `${key}.${form}`, text })),
    );
  const pages = helpPages(locale).flatMap((page) =>
    partsOf(helpPage(locale, page)).map((text, part) => ({ key: `${page}.${part}`, text })),
  );
  return [...words, ...pages];
}
