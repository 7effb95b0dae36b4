import { useState } from 'preact/hooks';
import { useLanguage } from '../../controls/language.ts';
import { More } from '../../controls/More.tsx';
import { TextField } from '../../controls/TextField.tsx';
import type { Profile } from '../../kept/profile.ts';
import { LinkReading } from './LinkReading.tsx';
import { usePasted } from './pasted.ts';

/** A field for a request link, which is read and checked against the profile. */
export function LinkCheck({ profile }: { readonly profile: Profile }) {
  const { words } = useLanguage();
  const [pasted, setPasted] = useState('');
  const read = usePasted(pasted, 'check', profile);
  return (
    <More summary={words.linkReading.title}>
      {() => (
        <>
          <TextField
            name="pasted-link"
            label={words.linkReading.paste}
            value={pasted}
            error={read?.problem}
            code
            lines
            onInput={setPasted}
          />
          {read && read.problem === undefined && <LinkReading link={read} />}
        </>
      )}
    </More>
  );
}
