/** Sentences in one line, with what the language puts between them: Japanese and Chinese put nothing there. */
export const inOneLine = (locale: string, sentences: readonly string[]): string =>
  sentences.join(/^(?:ja|zh)/.test(locale) ? '' : ' ');

/** What the language puts between the parts of something that is no sentence. */
export const comma = (locale: string): string =>
  locale.startsWith('ja') ? '、' : locale.startsWith('zh') ? '，' : ', ';
