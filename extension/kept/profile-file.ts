import { cut, InvalidInput } from 'rules';
import { type KeptProfile, readProfile } from './profile.ts';

/** The format that an exported file names. */
const kind = 'supportable-profiles';

/** The profiles as a file. */
export const writeProfileFile = (profiles: readonly KeptProfile[]): string => {
  const shown = profiles.map(({ id: _, ...profile }) => profile);
  return `${JSON.stringify({ kind, version: 1, profiles: shown }, undefined, 2)}\n`;
};

/** The largest file that is read, in characters; a profile has a few hundred. */
const longestFile = 200_000;

/**
 * The profiles in a file: valid fields are taken, and each invalid one is named, with the index of its profile.
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
  const { kind: found, profiles } = (file ?? {}) as Record<string, unknown>;
  if (found !== kind || !Array.isArray(profiles)) throw refuse();
  const read = profiles.slice(0, 50).map(readProfile);
  return {
    profiles: read.map(({ profile }) => profile).filter((profile) => Object.keys(profile).length > 0),
    refused: read.flatMap(({ refused }, place) => refused.map((error) => ({ place, error }))),
  };
}
