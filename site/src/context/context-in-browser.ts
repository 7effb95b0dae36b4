import { isLocale, type Messages } from 'rules';
import type { Reader } from './page-context.ts';

/** The reader of the page: the page says the language and where the site lives, the words are fetched. */
export async function fetchReader({ locale = '', base = '/', builtOn = '' }: DOMStringMap): Promise<Reader> {
  if (!isLocale(locale)) throw new Error(`The page names no language the site speaks: ${locale}`);
  const response = await fetch(`${base}${locale}/words.json`);
  if (!response.ok) throw new Error(`The words could not be fetched: ${response.status}`);
  const { words, origins } = (await response.json()) as { words: Messages; origins: Reader['origins'] };
  return { locale, base, builtOn, words, origins };
}
