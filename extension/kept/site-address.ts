import { InvalidInput } from 'rules';

/**
 * The help site's address as typed, with a closing slash.
 * @throws InvalidInput when it is no web address
 */
export function readSite(field: string, text: string): string {
  const given = text.trim();
  if (!/^https:\/\/[^\s/?#]+(\/[^\s?#]*)?$/.test(given) || !URL.canParse(given))
    throw new InvalidInput(field, text, 'address');
  return given.endsWith('/') ? given : `${given}/`;
}
