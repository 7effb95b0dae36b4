import {
  isOptional,
  type Locale,
  messages,
  type Reading,
  readDigest,
  readingsOf,
  type Sentence,
  sentencesOf,
} from 'rules';

/** The completeness of a language: its sentences and help pages, counted together. */
export interface Completeness {
  readonly all: number;
  readonly missing: number;
  /** The number of those whose English has changed since; unknown as long as nothing was read. */
  readonly stale: number | undefined;
  readonly lastReading: Reading | undefined;
}

type Sentences = ReadonlyMap<string, Sentence>;

/** The sources of the help pages by language and file, such as `tr/help/roles.mdx`. */
const pages = import.meta.glob<string>('../content/docs/**/*.mdx', { query: '?raw', import: 'default', eager: true });

function pagesOf(locale: Locale): readonly (readonly [string, string])[] {
  const folder = `../content/docs/${locale}/`;
  return Object.entries(pages).flatMap(([file, source]) =>
    file.startsWith(folder) ? [[file.slice(folder.length), source] as const] : [],
  );
}

const sentencesIn = async (locale: Locale): Promise<Sentences> =>
  new Map([...sentencesOf(await messages(locale)).filter(([key]) => !isOptional(key)), ...pagesOf(locale)]);

/** The completeness of some sentences, by the readings of their language. */
export function completenessOf(
  english: Sentences,
  own: Sentences,
  { readings, english: read }: Awaited<ReturnType<typeof readingsOf>>,
): Completeness {
  const there = [...english].filter(([key]) => own.has(key));
  return {
    all: english.size,
    missing: english.size - there.length,
    stale: read.size === 0 ? undefined : there.filter(([key, sentence]) => !read.has(readDigest(key, sentence))).length,
    lastReading: readings.toSorted((a, b) => a.day.localeCompare(b.day)).at(-1),
  };
}

const english = sentencesIn('en');

/** The completeness of a language. */
export const completeness = async (locale: Locale): Promise<Completeness> =>
  completenessOf(await english, await sentencesIn(locale), await readingsOf(locale));
