import {
  type Answer,
  askedFacts,
  checkedFacts,
  cleanName,
  cut,
  fill,
  InvalidInput,
  type Known,
  type PartnerIds,
  readCountry,
  readGuid,
  readPartnerId,
} from 'rules';
import type { ExtensionWords } from '../background/words.ts';

/** What a partner says about itself once, so that it is not asked again. Every field can be missing. */
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
}

/** A profile as settings keep it. */
export interface KeptProfile extends Profile {
  /** By which its fields are changed, wherever it is in the list by then, and shared; absent before the first change. */
  readonly id?: string;
}

/** An id that sorts in the order in which profiles were made, and that no two browsers make the same. */
export const newProfileId = (place: number): string =>
  `${Date.now().toString(36)}-${String(place).padStart(2, '0')}-${crypto.randomUUID().slice(0, 8)}`;

/** A field of the profile. */
export type ProfileField = keyof Profile;

/** The longest name that is kept; longer ones are cut, as a page or a file can contain anything. */
const longestName = 200;

const name = (text: string) => cut(cleanName(text), longestName);

const oneOf = (values: readonly string[]) => (text: string, field: string) => {
  if (!values.includes(text)) throw new InvalidInput(field, text, 'value');
  return text;
};

const matching = (pattern: RegExp) => (text: string, field: string) => {
  if (!pattern.test(text)) throw new InvalidInput(field, text, 'value');
  return text;
};

/** How each field is checked; the order is the order in which a form shows them. */
const readers: Readonly<Record<ProfileField, (text: string, field: string) => string>> = {
  partnerName: name,
  partnerType: oneOf(askedFacts['partner-type']),
  partnerTenant: (text, field) => readGuid(field, text),
  partnerId: (text, field) => readPartnerId(field, text),
  providerTenant: (text, field) => readGuid(field, text),
  country: (text, field) => readCountry(field, text),
  role: oneOf(checkedFacts.role),
  mpa: oneOf(checkedFacts.mpa),
  senderName: name,
  mailLocale: matching(/^[a-z]{2,3}(-[A-Z]{2})?$/),
};

/** Every field of the profile. */
export const profileFields = Object.keys(readers) as readonly ProfileField[];

/**
 * The profile with one field set from what was typed; an empty text clears it.
 * @throws InvalidInput naming the field.
 */
export function withField(profile: Profile, field: ProfileField, text: string): Profile {
  const { [field]: _, ...others } = profile;
  const value = text.trim() === '' ? undefined : readers[field](text.trim(), field);
  return value ? { ...others, [field]: value } : others;
}

/** The profile in something stored or imported: valid fields are taken, the others are named. */
export function readProfile(stored: unknown): { readonly profile: Profile; readonly refused: readonly InvalidInput[] } {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  let profile: Profile = {};
  const refused: InvalidInput[] = [];
  for (const field of profileFields) {
    const value = Object.hasOwn(given, field) ? given[field] : undefined;
    if (value === undefined) continue;
    try {
      if (typeof value !== 'string') throw new InvalidInput(field, value, 'value');
      profile = withField(profile, field, value);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      refused.push(error);
    }
  }
  return { profile, refused };
}

/** Whether no field of the profile is set. */
export const isEmpty = (profile: Profile): boolean => profileFields.every((field) => profile[field] === undefined);

/** The facts that the profile answers. */
export const profileFacts = ({ partnerType, role, mpa }: Profile): Known => ({
  ...(partnerType && { 'partner-type': partnerType }),
  ...(role && { role }),
  ...(mpa && { mpa }),
});

/** The name of a profile in a list: the company's name with its country, or the profile's number. */
export function profileName(
  words: ExtensionWords,
  locale: string,
  { partnerName, country }: Profile,
  index: number,
): string {
  const where = country && (new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country);
  const parts = [partnerName, where].filter((part) => part);
  return parts.length > 0 ? parts.join(', ') : fill(words.extension.profiles.number, { number: index + 1 });
}
