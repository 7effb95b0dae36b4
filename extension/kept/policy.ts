import { cut, InvalidInput, locales } from 'rules';
import { readSite } from './help-site.ts';
import { isObject, policyStorage } from './kept-value.ts';
import { type PolicyName, policyId, policyNames } from './policy-names.ts';
import type { Profile } from './profile.ts';
import { isEmpty, profileFields, readProfile } from './read-profile.ts';
import { mostProfiles } from './settings.ts';

/** A value of the policy that is not used. */
export interface PolicyFault {
  /** Where it is in the policy, such as `profiles[1].partnerId`. */
  readonly name: string;
  readonly given: string;
  /** What was expected there: the form of the value with that name, a known name, or the form of a profile's field. */
  readonly expected: PolicyName | 'locked' | 'profile' | 'fewer' | 'known' | InvalidInput;
}

/** A profile that the organization has set. */
export interface PolicyProfile extends Profile {
  /** The id under which the person's own changes to it are kept. */
  readonly id: string;
}

/** The values that the organization has set. */
export interface Policy {
  readonly profiles: readonly PolicyProfile[];
  readonly locale?: string;
  readonly site?: string;
  /** The values that the person cannot change. All of them are set by the organization. */
  readonly locked: readonly PolicyName[];
  readonly faults: readonly PolicyFault[];
}

type Report = (name: string, given: unknown, expected: PolicyFault['expected']) => undefined;

const asText = (given: unknown) => cut(typeof given === 'string' ? given : (JSON.stringify(given) ?? ''), 60);

/** A list, which the Windows registry stores as JSON text. */
function listIn(given: unknown): readonly unknown[] | undefined {
  if (typeof given !== 'string') return Array.isArray(given) ? given : undefined;
  try {
    const list: unknown = JSON.parse(given);
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}

/** A number that should have been a text, as in `"partnerId": 5139005`, is clear all the same. */
const withTexts = (given: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(given).map(([field, value]) => [field, typeof value === 'number' ? String(value) : value]),
  );

function profileIn(given: unknown, place: number, report: Report): readonly Profile[] {
  const name = `profiles[${place}]`;
  if (!isObject(given) || Array.isArray(given)) {
    report(name, given, 'profile');
    return [];
  }
  for (const field of Object.keys(given))
    if (!profileFields.some((known) => known === field)) report(`${name}.${field}`, given[field], 'known');
  const { profile, refused } = readProfile(withTexts(given));
  for (const error of refused) report(`${name}.${error.field}`, error.given, error);
  return isEmpty(profile) ? [] : [profile];
}

/** The profiles, each with an id that stays the same as long as its own ids do, wherever it is in the list. */
function profilesIn(given: unknown, report: Report): readonly PolicyProfile[] {
  const list = listIn(given);
  if (!list) return report('profiles', given, 'profiles') ?? [];
  const read = list.flatMap((each, place) => profileIn(each, place, report));
  if (read.length > mostProfiles) report(`profiles[${mostProfiles}]`, read.length, 'fewer');
  const taken = new Set<string>();
  return read.slice(0, mostProfiles).map((profile, place) => {
    const own = [profile.partnerTenant, profile.partnerId].filter((id) => id).join('-');
    const id = own && !taken.has(own) ? own : `at-${place}`;
    taken.add(id);
    return { ...profile, id: policyId(id) };
  });
}

function languageIn(given: unknown, report: Report): string | undefined {
  const wanted = typeof given === 'string' ? given.trim().toLowerCase() : '';
  return locales.find((locale) => locale.toLowerCase() === wanted) ?? report('language', given, 'language');
}

function siteIn(given: unknown, report: Report): string | undefined {
  try {
    return readSite('site', typeof given === 'string' ? given : '');
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return report('site', given, 'site');
  }
}

function lockedIn(given: unknown, report: Report): readonly PolicyName[] {
  const list = listIn(given);
  if (!list) return report('locked', given, 'locked') ?? [];
  return list.flatMap((each, place) => {
    const name = policyNames.find((known) => known === each);
    return name ? [name] : (report(`locked[${place}]`, each, 'locked') ?? []);
  });
}

/** The policy in what the browser provides: each valid value is used, and each of the others is reported. */
export function readPolicy(given: unknown): Policy {
  const faults: PolicyFault[] = [];
  const report: Report = (name, value, expected) => {
    faults.push({ name, given: asText(value), expected });
    return undefined;
  };
  // A value that was left empty is not set.
  const set = Object.entries(isObject(given) ? given : {}).filter(([, value]) => value !== '' && value !== null);
  const { profiles, language, site, locked, ...others } = Object.fromEntries<unknown>(set);
  for (const [name, value] of Object.entries(others)) report(name, value, 'known');
  const locale = language === undefined ? undefined : languageIn(language, report);
  const address = site === undefined ? undefined : siteIn(site, report);
  const read = {
    profiles: profiles === undefined ? [] : profilesIn(profiles, report),
    ...(locale && { locale }),
    ...(address && { site: address }),
  };
  const isSet = { profiles: read.profiles.length > 0, language: locale !== undefined, site: address !== undefined };
  const names = locked === undefined ? [] : lockedIn(locked, report);
  return { ...read, locked: policyNames.filter((name) => isSet[name] && names.includes(name)), faults };
}

/** The policy in force, which only the organization can change. */
export const policyInForce = policyStorage(readPolicy);
