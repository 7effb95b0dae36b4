import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The project's folder. */
export const root = join(import.meta.dirname, '../../..');

/** The folder with the help pages of all languages. */
export const docs = join(root, 'site/src/content/docs');

/** The file of a room, or of a help page, in a language. */
export const fileOf = (locale: string, place: string): string =>
  place.endsWith('.mdx') ? join(docs, locale, place) : join(root, 'rules/words', locale, `${place}.ts`);

/** The words in a file. Returns none when there is no such file. */
export async function wordsOfFile(file: string): Promise<object> {
  if (!existsSync(file)) return {};
  const { words } = (await import(pathToFileURL(file).href)) as { words: object };
  return words;
}

/** The error in a file, with the line, which Node writes above its message. */
function whyUnreadable(error: unknown): string {
  const { message, stack = '' } = error as Error;
  const [, line] = /^file:.*:(\d+)\n/.exec(stack) ?? [];
  return line === undefined ? message : `line ${line}: ${message}`;
}

/** The words in a file, or why it cannot be read: a translator's mistake in one file does not hide the others. */
export async function wordsOrError(file: string): Promise<{ readonly words: object; readonly error?: string }> {
  try {
    return { words: (await wordsOfFile(file)) ?? {} };
  } catch (error) {
    return { words: {}, error: whyUnreadable(error) };
  }
}

/** The help pages of a language, as `help/roles.mdx`, in order. Returns none when the language has no folder. */
export const helpPages = (locale: string): readonly string[] =>
  existsSync(join(docs, locale))
    ? readdirSync(join(docs, locale), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.mdx'))
        .map((file) => file.replaceAll('\\', '/'))
        .toSorted()
    : [];

/** The source of a help page. */
export const helpPage = (locale: string, page: string): string => readFileSync(fileOf(locale, page), 'utf8');
