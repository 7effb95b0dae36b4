/**
 * What separates a text from what follows it in the line: nothing after an empty text, or after full-width punctuation,
 * which has its own space.
 */
export const spaceAfter = (text: string): string => (/(?:^|[、。，：；！？）」』])$/.test(text) ? '' : ' ');

/** Sentences in one line. */
export const inOneLine = (sentences: readonly string[]): string =>
  sentences.reduce((line, sentence) => line + spaceAfter(line) + sentence, '');

const commas: Readonly<Record<string, string>> = { ja: '、', zh: '，' };

/** What the language puts between the parts of something that is no sentence. */
export const comma = (locale: string): string => commas[locale.slice(0, 2)] ?? ', ';

/** A remark in parentheses, with the space that the language puts before them. */
export const inParentheses = (locale: string, text: string): string =>
  /^(?:ja|zh)/.test(locale) ? `（${text}）` : ` (${text})`;
