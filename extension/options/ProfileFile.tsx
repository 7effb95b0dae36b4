import { useState } from 'preact/hooks';
import { count, fill, InvalidInput, problemInWords } from 'rules';
import { useLanguage } from '../controls/language.ts';
import type { Profile } from '../kept/profile.ts';
import { readProfileFile, writeProfileFile } from '../kept/profile-file.ts';
import { profileFields } from '../kept/read-profile.ts';
import { mostProfiles } from '../kept/settings.ts';
import { saveFile } from './save-file.ts';

interface ProfileFileProps {
  readonly profiles: readonly Profile[];
  /** Adds as many as are allowed, and resolves with their number; absent if none can be added. */
  readonly onAdd: ((profiles: readonly Profile[]) => Promise<number>) | undefined;
}

interface ImportResult {
  readonly added?: number;
  /** The number of profiles that there was no room for. */
  readonly left?: number;
  readonly errors: readonly string[];
}

/** Saves the profiles to a file and adds those from a file; fields that cannot be taken are named. */
export function ProfileFile({ profiles, onAdd }: ProfileFileProps) {
  const { words, locale } = useLanguage();
  const { profiles: about, profile: labels } = words.extension;
  const [result, setResult] = useState<ImportResult | undefined>();
  const sentence = (error: InvalidInput) => {
    const field = profileFields.find((each) => each === error.field);
    return problemInWords(error, words, field && labels[field].label);
  };
  const add = async (file: File) => {
    try {
      const read = readProfileFile(file.name, await file.text());
      const errors = read.refused.map(({ place, error }) =>
        fill(about.refusedIn, { profile: fill(about.number, { number: place + 1 }), error: sentence(error) }),
      );
      const added = read.profiles.length > 0 && onAdd ? await onAdd(read.profiles) : 0;
      setResult({ added, left: read.left + read.profiles.length - added, errors });
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      setResult({ errors: [sentence(error)] });
    }
  };
  return (
    <>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => saveFile('supportable-profiles.json', 'application/json', writeProfileFile(profiles))}
        >
          {about.export}
        </button>
        {onAdd && (
          <label class="button file">
            {about.import}
            <input
              type="file"
              accept="application/json,.json"
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file) add(file);
                currentTarget.value = '';
              }}
            />
          </label>
        )}
      </div>
      <div role="status">
        {result?.added !== undefined && <p>{count(locale, about.added, result.added)}</p>}
        {result?.left ? (
          <p class="failing">{fill(count(locale, about.left, result.left), { most: mostProfiles })}</p>
        ) : null}
        {result && result.errors.length > 0 && (
          <>
            <p>{about.refused}</p>
            <ul class="notes">
              {result.errors.map((error) => (
                <li key={error} class="error">
                  {error}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}
