import { type Answer, comma, fill, type Known, type PartnerIds } from 'rules';

/** Facts about a partner, given once so that they are not asked again. Every field can be missing. */
export interface Profile extends PartnerIds {
  readonly partnerName?: string;
  readonly senderName?: string;
  readonly partnerType?: Answer<'partner-type'>;
  readonly role?: Answer<'role'>;
  readonly mpa?: Answer<'mpa'>;
  /** Two letters by ISO 3166, in upper case. */
  readonly country?: string;
  /** The language in which customers are written to, as a BCP 47 tag. */
  readonly mailLocale?: string;
  /** The partner's own reply, with places that an answer fills. */
  readonly replyTemplate?: string;
}

/** A profile as settings keep it. */
export interface KeptProfile extends Profile {
  /**
   * Identifies it when its fields are changed or shared, even if it has moved in the list; absent before the first
   * change.
   */
  readonly id?: string;
}

/** The facts that the profile answers. */
export const profileFacts = ({ partnerType, role, mpa }: Profile): Known => ({
  ...(partnerType && { 'partner-type': partnerType }),
  ...(role && { role }),
  ...(mpa && { mpa }),
});

/** The name of a profile in a list: the company's name with its country, or the profile's number. */
export function profileName(
  words: { readonly extension: { readonly profiles: { readonly number: string } } },
  locale: string,
  { partnerName, country }: Profile,
  index: number,
): string {
  const where = country && (new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country);
  const parts = [partnerName, where].filter((part) => part);
  return parts.length > 0 ? parts.join(comma(locale)) : fill(words.extension.profiles.number, { number: index + 1 });
}
