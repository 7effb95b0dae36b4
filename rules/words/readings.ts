import { hash } from '../hash.ts';
import type { Day } from '../policy/days/day.ts';
import type { Locale } from './locale.ts';
import type { Sentence } from './sentences.ts';

/**
 * The way all sentences of a language were read: while translating, again with the English next to them, or on the
 * screens.
 */
export type ReadingKind = 'translated' | 'reread' | 'on-screen';

/** A reading of a whole language. */
export interface Reading {
  readonly day: Day;
  readonly kind: ReadingKind;
}

/** The readings of a language, and the English that its translations were made from. */
export interface Readings {
  readonly readings: readonly Reading[];
  /** The digest of each English sentence as it was when its translation was made or read again. */
  readonly english: ReadonlySet<string>;
}

/** The digest of an English sentence, or of the source of an English help page, with its key. */
export const readDigest = (key: string, english: Sentence): string => hash(`${key} ${JSON.stringify(english)}`);

/** Reads the file of a language's readings: a line for each reading, with its day and kind, then the digests. */
export function readingsFrom(text: string): Readings {
  const reading = /^(\d{4}-\d{2}-\d{2}) (.+)$/gm;
  const readings = [...text.matchAll(reading)].map(([, day = '', kind]) => ({ day, kind: kind as ReadingKind }));
  return { readings, english: new Set(text.replaceAll(reading, '').match(/\S+/g)) };
}

/**
 * The readings of a language; empty when it has no file yet. `npm run words -- read` writes the files. The source
 * language has only readings: its sentences are not translations.
 */
export const readingsOf = (locale: Locale): Promise<Readings> =>
  import(`./read/${locale}.ts`).then(
    ({ read }: { readonly read: string }) => readingsFrom(read),
    () => readingsFrom(''),
  );
