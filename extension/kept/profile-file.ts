import { cut, InvalidInput } from 'rules';
import type { KeptProfile } from './profile.ts';
import { isEmpty, readProfile } from './read-profile.ts';
import { mostProfiles } from './settings.ts';

/** The format that an exported file names. */
const kind = 'supportable-profiles';
const version = 1;

/** The profiles as a file. */
export const writeProfileFile = (profiles: readonly KeptProfile[]): string => {
  const shown = profiles.map(({ id: _, ...profile }) => profile);
  return `${JSON.stringify({ kind, version, profiles: shown }, undefined, 2)}\n`;
};

/** The largest file that is read, in characters; a profile has a few hundred, and its reply up to 2,000. */
const longestFile = 2_000_000;

/**
 * The first profiles in a file, as many as fit, and how many are left: valid fields are taken, and each invalid one is
 * named, with the index of its profile.
 * @throws InvalidInput when it is not a file of profiles at all
 */
export function readProfileFile(name: string, text: string) {
  const refuse = () => new InvalidInput(name, cut(text, 40), 'settings-file');
  if (text.length > longestFile) throw refuse();
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw refuse();
  }
  const { kind: found, version: of, profiles } = (file ?? {}) as Record<string, unknown>;
  if (found !== kind || (of ?? version) !== version || !Array.isArray(profiles)) throw refuse();
  const read = profiles.map((each, place) => ({ ...readProfile(each), place }));
  const filled = read.filter(({ profile }) => !isEmpty(profile));
  // Nothing else has to be said about a profile that there is no room for.
  const end = filled[mostProfiles]?.place ?? read.length;
  return {
    profiles: filled.slice(0, mostProfiles).map(({ profile }) => profile),
    left: Math.max(0, filled.length - mostProfiles),
    refused: read.slice(0, end).flatMap(({ refused, place }) => refused.map((error) => ({ place, error }))),
  };
}
