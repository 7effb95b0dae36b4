/** Exceptions by key (`statements.S3`, `statements.*`, `help/sources.mdx`), each with its reason. */
export type Exceptions = Readonly<Record<string, string>>;

/** Words that a language does not use here, and what it says instead. */
export interface Banned {
  /** The words, in any case of their letters; `destek*` means every word that begins so. */
  readonly not: readonly string[];
  /** The pattern that is searched instead, if a list of words is not enough; then `not` only shows what is meant. */
  readonly pattern?: RegExp;
  readonly say: string;
  /** Only in sentences with these keys. */
  readonly only?: readonly string[];
  readonly except?: Exceptions;
}

/** The required meaning of each sentence that changes decisions when it is wrong. */
export const decisive = {
  S10: 'neither in CSP nor a Syndication Partner',
  S11: 'cannot switch to a different partner in CSP',
  S19: 'can coexist',
  S22: 'cannot resell to another CSP partner',
  'N1.3': 'could not be left out',
} as const;

/** A sentence that changes decisions when it is wrong. */
export type Decisive = keyof typeof decisive;

/** The checks of a language's sentences. */
export interface Style {
  /** Habits that make a sentence read as if it came from another language, or another century. */
  readonly habits: readonly Banned[];
  /** Wrong names of things that have one name. */
  readonly terms: readonly Banned[];
  /** The language's own names for things that keep their English name in other languages. */
  readonly names: Readonly<Record<string, RegExp>>;
  /** Anything that denies. */
  readonly negation: RegExp;
  /** The words that each sentence that changes decisions has to have; needed as soon as it is translated. */
  readonly decisive: Readonly<Partial<Record<Decisive, RegExp>>>;
  /** Names that keep their capitals in headings. */
  readonly capitals: readonly string[];
  /** A beginning of a word that can only be a mistake in its capitals, such as I for İ. */
  readonly slip?: RegExp;
  /** Texts that are rightly the same as in English, wherever they are: a word that is also one of the language. */
  readonly same?: readonly string[];
  /** Sentences that deny in English only, that name no program, that are rightly the same as in English, and so on. */
  readonly except: Readonly<Partial<Record<Exceptional, Exceptions>>>;
}

/** The checks that a sentence can be excepted from. */
export type Exceptional = 'names' | 'negations' | 'ends' | 'dates' | 'headings' | 'slips' | 'parts' | 'same';
