import { useState } from 'preact/hooks';
import { problemOf, readRequestLink } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { More } from '../controls/More.tsx';
import { TextField } from '../controls/TextField.tsx';
import type { Profile } from '../kept/profile.ts';
import { LinkReading } from './LinkReading.tsx';

/** A field for a request link, which is read and checked against the profile. */
export function LinkCheck({ profile }: { readonly profile: Profile }) {
  const { words } = useLanguage();
  const [pasted, setPasted] = useState('');
  const given = pasted.trim();
  const error = given ? problemOf(() => readRequestLink(given), words, words.linkReading.title) : undefined;
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
