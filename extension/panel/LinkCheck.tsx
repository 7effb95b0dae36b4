import { useState } from 'preact/hooks';
import { dayName, fill, grantOf, linkConcerns, linkPeriods, type ReadLink, readRequestLink, today } from 'rules';
import type { Profile } from '../profile.ts';
import { errorOf } from './field-error.ts';
import { More } from './More.tsx';
import { useSurroundings } from './surroundings.ts';
import { TextField } from './TextField.tsx';

/** What a pasted link says: its kind, what it grants, whose ids it carries, and what speaks against using it. */
function Reading({ link, profile }: { readonly link: ReadLink; readonly profile: Profile }) {
  const { words, locale } = useSurroundings();
  const { linkReading, composer } = words;
  const until = linkPeriods[link.kind].until;
  const ids = (['partnerTenant', 'partnerId', 'providerTenant'] as const).filter((field) => link[field]);
  return (
    <div role="status">
      <dl class="reading">
        <dt>{linkReading.kind}</dt>
        <dd>
          {words.links[link.kind]}. {link.documented ? composer.documented : composer.observed}
        </dd>
        <dt>{linkReading.grants}</dt>
        <dd>{linkReading[`grants-${grantOf(link)}`]}</dd>
        {ids.map((field) => [
          <dt key={field}>{composer[field]}</dt>,
          <dd key={`${field}-id`}>
            <bdi class="id">{link[field]}</bdi>
          </dd>,
        ])}
      </dl>
      <ul class="notes">
        {linkConcerns(link, profile, today()).map((concern) => (
          <li key={concern}>{fill(linkReading[concern], { date: until ? dayName(locale, until) : '' })}</li>
        ))}
      </ul>
    </div>
  );
}

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
          {given && !error && <Reading link={readRequestLink(given)} profile={profile} />}
        </>
      )}
    </More>
  );
}
