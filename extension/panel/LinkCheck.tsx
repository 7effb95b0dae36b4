import { useState } from 'preact/hooks';
import { readRequestLink } from 'rules';
import type { Profile } from '../profile.ts';
import { errorOf } from './field-error.ts';
import { LinkReading } from './LinkReading.tsx';
import { More } from './More.tsx';
import { useSurroundings } from './surroundings.ts';
import { TextField } from './TextField.tsx';

/** A request link that somebody sent, read back and checked against the profile. */
export function LinkCheck({ profile }: { readonly profile: Profile }) {
  const { words } = useSurroundings();
  const [pasted, setPasted] = useState('');
  const given = pasted.trim();
  const error = given ? errorOf(words, words.linkReading.title, () => readRequestLink(given)) : undefined;
  return (
    <More summary={words.linkReading.title}>
      {() => (
        <>
          <TextField
            name="pasted-link"
            label={words.linkReading.paste}
            value={pasted}
            error={error}
            code
            onInput={setPasted}
          />
          {given && !error && <LinkReading link={readRequestLink(given)} profile={profile} />}
        </>
      )}
    </More>
  );
}
