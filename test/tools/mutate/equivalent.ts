/** A mutant that no test can tell from the code, and why. */
export interface Equivalent {
  readonly file: string;
  /** The line of the code, and the same line with the mutant, as `npm run mutate` prints them. */
  readonly before: string;
  readonly after: string;
  readonly because: string;
}

/** Every mutant known to change nothing that anybody can observe. An entry that matches nothing any longer is reported. */
export const equivalents: readonly Equivalent[] = [];

/** Files and folders that are not mutated, and what looks after them instead. */
export const elsewhere: Readonly<Record<string, string>> = {
  'rules/words': 'sentences: compared with each other, language by language, in words/messages.test.ts',
  'rules/look': 'colors and lengths: seen in browsers',
  'rules/policy/statements.ts': 'the sources as they are: texts, dates and addresses',
  'rules/policy/sources.ts': 'the sources as they are: titles, dates and addresses',
  'rules/policy/examples.ts': 'examples are tests',
  'rules/editions/issued.ts': 'a list that only grows: issued.test.ts holds what was issued',
};
