import type { Finding, Locale } from 'rules';

/** A situation or an answer as the site lists what can be found. */
export interface FoundOnSite extends Omit<Finding, 'known'> {
  /** The sentence of an answer. */
  readonly sentence?: string;
  /** The address of its page, and the one to share. */
  readonly address: string;
  readonly shared: string;
}

/** The address of the list of everything that can be found in a language. */
export const findingsAddress = (base: string, locale: Locale): string => `${base}${locale}/findings.json`;

const fetched = new Map<string, Promise<readonly FoundOnSite[]>>();

async function fetchList(address: string): Promise<readonly FoundOnSite[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`What can be found could not be fetched: ${response.status}`);
  return (await response.json()) as readonly FoundOnSite[];
}

/**
 * Everything that can be found in a language, fetched once.
 * @throws Error when it cannot be fetched
 */
export function fetchFindings(base: string, locale: Locale): Promise<readonly FoundOnSite[]> {
  const address = findingsAddress(base, locale);
  const list = fetched.get(address) ?? fetchList(address);
  fetched.set(address, list);
  list.catch(() => fetched.delete(address));
  return list;
}
