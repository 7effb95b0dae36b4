/** Exceptions by key (`statements.S3`, `statements.*`, `help/sources.mdx`), each with its reason. */
export type Exceptions = Readonly<Record<string, string>>;

/** Words that a language does not use here, and what it says instead. */
export interface Banned {
  /** The words, in any case of their letters; `destek*` means every word that begins so. */
  readonly not: readonly string[];
  /** What is looked for instead, where a list of words is not enough; then `not` only shows what is meant. */
  readonly pattern?: RegExp;
  readonly say: string;
  /** Only in sentences with these keys. */
  readonly only?: readonly string[];
  readonly except?: Exceptions;
}

/** The sentences that change decisions when they are wrong. */
export type Decisive = 'S10' | 'S11' | 'S19' | 'S22' | 'N1.3';

/** What sentences of a language are checked for. */
export interface Style {
  /** Habits that make a sentence read as if it came from another language, or another century. */
  readonly habits: readonly Banned[];
  /** Wrong names of things that have one name. */
  readonly terms: readonly Banned[];
  /** What the language calls things that keep their English name elsewhere. */
  readonly names: Readonly<Record<string, RegExp>>;
  /** Anything that denies. */
  readonly negation: RegExp;
  /** What each sentence that changes decisions has to say. */
  readonly decisive: Readonly<Record<Decisive, RegExp>>;
  /** Names that keep their capitals in headings. */
  readonly capitals: readonly string[];
  /** A beginning of a word that can only be a slip of capitals, such as I for İ. */
  readonly slip?: RegExp;
  /** Sentences that deny in English only, that name no program, that have other dates, and so on. */
  readonly except: Readonly<Partial<Record<Exceptional, Exceptions>>>;
}

/** The checks that a sentence can be excepted from. */
export type Exceptional = 'names' | 'negations' | 'ends' | 'dates' | 'headings' | 'slips' | 'parts';
