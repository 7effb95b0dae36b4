import { tokens } from 'rules';
import { chooseLanguage, type Language } from '../background/language.ts';

/** Gives one of the extension's own pages its style sheet, after the design tokens. */
export function stylePage(sheet: string): void {
  const style = document.createElement('style');
  style.textContent = `${tokens(':root')}\n${sheet}`;
  document.head.append(style);
}

/** Gives one of the extension's own pages its language and the title in that language. */
export async function languageOfPage(
  chosen: string | undefined,
  titleIn: (words: Language['words']) => string,
): Promise<Language> {
  const language = await chooseLanguage(chosen, navigator.languages);
  document.documentElement.lang = language.locale;
  document.documentElement.dir = language.direction;
  document.title = titleIn(language.words);
  return language;
}
