import { InvalidInput } from 'rules';

/** The address of the help site that the package was built for; empty when there is none. */
declare const __SITE_URL__: string;

/** The help site's address when none is set. */
export const builtSite: string = __SITE_URL__;

/**
 * The help site's address as typed, with a closing slash.
 * @throws InvalidInput when it is no web address
 */
export function readSite(field: string, text: string): string {
  const given = text.trim();
  if (!/^https:\/\/[^\s/?#]+(\/[^\s?#]*)?$/.test(given)) throw new InvalidInput(field, text, 'address');
  return given.endsWith('/') ? given : `${given}/`;
}
