import { fill, type Messages } from 'rules';
import type { Profile } from '../kept/profile.ts';

/** What a profile is called: the company's name with its country, or its number. */
export function profileName(words: Messages, locale: string, profile: Profile, place: number): string {
  const { partnerName, country } = profile;
  const where = country && (new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country);
  const parts = [partnerName, where].filter((part) => part);
  return parts.length > 0 ? parts.join(', ') : fill(words.extension.profiles.number, { number: place + 1 });
}
