import { askedFacts, checkedFacts, cleanName, cut, InvalidInput, readCountry, readId } from 'rules';
import type { Profile } from './profile.ts';

/** An id that sorts in the order in which profiles were made, and that no two browsers make the same. */
export const newProfileId = (place: number): string =>
  `${Date.now().toString(36)}-${String(place).padStart(2, '0')}-${crypto.randomUUID().slice(0, 8)}`;

/** A field of the profile. */
export type ProfileField = keyof Profile;

/** The longest name that is kept; longer ones are cut, as a page or a file can contain anything. */
const longestName = 200;

/**
 * The longest reply that fits into a profile that browsers share: an item of the shared storage has 8 kB, in any
 * script.
 */
const longestTemplate = 2000;

const template = (text: string, field: string) => {
  if (text.length > longestTemplate) throw new InvalidInput(field, String(text.length), 'reply-length');
  return text.replace(/\r\n?/g, '\n').toWellFormed();
};

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
  partnerTenant: (text) => readId('partnerTenant', text),
  partnerId: (text) => readId('partnerId', text),
  providerTenant: (text) => readId('providerTenant', text),
  country: (text, field) => readCountry(field, text),
  role: oneOf(checkedFacts.role),
  mpa: oneOf(checkedFacts.mpa),
  senderName: name,
  mailLocale: matching(/^[a-z]{2,3}(-[A-Z]{2})?$/),
  replyTemplate: template,
};

/** Every field of the profile. */
export const profileFields = Object.keys(readers) as readonly ProfileField[];

/** The fields that are kept exactly as they were typed. */
const asTyped: readonly ProfileField[] = ['replyTemplate'];

/** The fields that the first answers need to fit the partner. */
export const firstFields: readonly ProfileField[] = ['partnerType', 'partnerTenant', 'country'];

/**
 * The profile with one field set from what was typed; an empty text clears it.
 * @throws InvalidInput naming the field.
 */
export function withField(profile: Profile, field: ProfileField, text: string): Profile {
  const { [field]: _, ...others } = profile;
  const value = text.trim() === '' ? undefined : readers[field](asTyped.includes(field) ? text : text.trim(), field);
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
