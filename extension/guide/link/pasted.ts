import type { LinkUse, PastedLink } from '../../background/link.ts';
import { ask } from '../../background/requests.ts';
import { useLanguage } from '../../controls/language.ts';
import type { Profile } from '../../kept/profile.ts';
import { useAsked } from '../asked.ts';

/**
 * The content of a text that was pasted as a link. Returns undefined for an empty text, and until the answer is there.
 */
export function usePasted(text: string, use: LinkUse, profile: Profile): PastedLink | undefined {
  const { locale } = useLanguage();
  const given = text.trim();
  const read = useAsked(
    () => (given ? ask('link', { text: given, use, own: profile, locale }) : Promise.resolve(undefined)),
    [given, locale, profile],
  );
  return read?.text === given ? read : undefined;
}
