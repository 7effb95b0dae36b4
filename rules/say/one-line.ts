/**
 * The space between a text and the next one in the line: none after an empty text, or after full-width punctuation,
 * which has its own space.
 */
export const spaceAfter = (text: string): string => (/(?:^|[、。，：；！？）」』])$/.test(text) ? '' : ' ');

/** Sentences in one line. */
export const inOneLine = (sentences: readonly string[]): string =>
  sentences.reduce((line, sentence) => line + spaceAfter(line) + sentence, '');

const commas: Readonly<Record<string, string>> = { ja: '、', zh: '，' };

/** The comma that the language puts between the parts of a line that is not a sentence. */
export const comma = (locale: string): string => commas[locale.slice(0, 2)] ?? ', ';

/** A remark in parentheses, with the space that the language puts before them. */
export const inParentheses = (locale: string, text: string): string =>
  /^(?:ja|zh)/.test(locale) ? `（${text}）` : ` (${text})`;
