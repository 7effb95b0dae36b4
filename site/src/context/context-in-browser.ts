import { isLocale } from 'rules';
import type { PageContext } from './page-context.ts';

/** The context of a page in the browser: language, path and day from the page, the words fetched. */
export async function fetchContext({ locale = '', base = '/', builtOn = '' }: DOMStringMap): Promise<PageContext> {
  if (!isLocale(locale)) throw new Error(`The page names no language the site speaks: ${locale}`);
  const response = await fetch(`${base}${locale}/words.json`);
  if (!response.ok) throw new Error(`The words could not be fetched: ${response.status}`);
  const { words, origins } = (await response.json()) as Pick<PageContext, 'words' | 'origins'>;
  return { locale, base, builtOn, words, origins };
}
