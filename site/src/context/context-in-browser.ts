import { isLocale } from 'rules';
import type { PageContext } from './page-context.ts';

type Fetched = Pick<PageContext, 'words' | 'origins'>;

/** The words of each language, fetched once. */
const fetched = new Map<string, Promise<Fetched>>();

async function fetchWords(address: string): Promise<Fetched> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The words could not be fetched: ${response.status}`);
  return (await response.json()) as Fetched;
}

/**
 * The context of a page in the browser: language, path and day as stated in the page, and the fetched words.
 * @throws Error when the page names no language of this site, or the words could not be fetched
 */
export async function fetchContext({ locale = '', base = '/', builtOn = '' }: DOMStringMap): Promise<PageContext> {
  if (!isLocale(locale)) throw new Error(`No language of this site: ${locale}`);
  const address = `${base}${locale}/words.json`;
  const words = fetched.get(address) ?? fetchWords(address);
  fetched.set(address, words);
  words.catch(() => fetched.delete(address));
  return { locale, base, builtOn, ...(await words) };
}
