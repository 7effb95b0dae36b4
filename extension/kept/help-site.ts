import { InvalidInput } from 'rules';

/** The address of the help site that the package was built for; empty when there is none. */
declare const __SITE_URL__: string;

/** The help site's address: the one that is set, or the one that the package was built for. Empty when there is none. */
export const siteOf = ({ site }: { readonly site?: string | undefined }): string => site ?? __SITE_URL__;

/**
 * The help site's address as typed, with a closing slash.
 * @throws InvalidInput when it is not a web address
 */
export function readSite(field: string, text: string): string {
  const given = text.trim();
  if (!/^https:\/\/[^\s/?#]+(\/[^\s?#]*)?$/.test(given) || !URL.canParse(given))
    throw new InvalidInput(field, text, 'address');
  return given.endsWith('/') ? given : `${given}/`;
}
