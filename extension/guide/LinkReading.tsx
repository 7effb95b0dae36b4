import { type BareReading, dayName, fill, grantOf, linkConcerns, linkUntil, today } from 'rules';
import { useLanguage } from '../controls/language.ts';
import type { Profile } from '../kept/profile.ts';

interface LinkReadingProps {
  readonly link: BareReading;
  /** What was taken off the link. */
  readonly notes?: readonly string[];
  readonly profile: Profile;
}

/** What a request link says: its kind, what it grants, the ids it carries, and what is wrong with it. */
export function LinkReading({ link, notes = [], profile }: LinkReadingProps) {
  const { words, locale } = useLanguage();
  const { linkReading, composer } = words;
  const until = linkUntil[link.kind];
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
        {notes.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {linkConcerns(link, profile, today()).map((concern) => (
          <li key={concern}>{fill(linkReading[concern], { date: until ? dayName(locale, until) : '' })}</li>
        ))}
      </ul>
    </div>
  );
}
