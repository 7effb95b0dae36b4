import { useState } from 'preact/hooks';
import { count, fill, InvalidInput, problemInWords } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { type Profile, profileFields } from '../kept/profile.ts';
import { readProfileFile, writeProfileFile } from '../kept/profile-file.ts';

interface ProfileFileProps {
  readonly profiles: readonly Profile[];
  readonly onAdd: (profiles: readonly Profile[]) => void;
}

interface ImportResult {
  readonly added: number;
  readonly errors: readonly string[];
}

function save(text: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'supportable-profiles.json';
  link.click();
  URL.revokeObjectURL(link.href);
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
      setResult({ added: read.profiles.length, errors });
      if (read.profiles.length > 0) onAdd(read.profiles);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      setResult({ added: 0, errors: [sentence(error)] });
    }
  };
  return (
    <>
      <div class="buttons">
        <button type="button" class="button" onClick={() => save(writeProfileFile(profiles))}>
          {about.export}
        </button>
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
      </div>
      <div role="status">
        {result && result.added > 0 && <p>{count(locale, about.added, result.added)}</p>}
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
