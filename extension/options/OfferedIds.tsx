import { useEffect, useState } from 'preact/hooks';
import { fill, type PartnerIds } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { idFields, offeredIds } from '../kept/offered-ids.ts';
import { profileName } from '../kept/profile.ts';
import { profileOf, withProfile } from '../kept/settings.ts';
import { isLocked, setOf } from '../kept/with-policy.ts';
import { useAllWords } from './all-words.ts';
import { usePolicy } from './policy.ts';
import type { SectionProps } from './section-props.ts';

/** Ids typed in the panel on a portal page, for the reader to look at and to keep in the profile, or not. */
export function OfferedIds({ settings, onSettings }: SectionProps) {
  const { words, locale } = useLanguage();
  const { profiles: about, profile: labels } = words.extension;
  const { organization } = useAllWords();
  const policy = usePolicy();
  const [ids, setIds] = useState<PartnerIds>({});
  useEffect(() => {
    offeredIds.read().then(setIds);
    return offeredIds.watch(setIds);
  }, []);
  const profile = profileOf(settings);
  const differing = idFields.filter((field) => ids[field] && ids[field] !== profile[field]);
  const isFixed = (field: (typeof idFields)[number]) =>
    isLocked(policy, 'profiles') && setOf(policy, profile.id)?.[field] !== undefined;
  const changed = differing.filter((field) => !isFixed(field));
  if (differing.length === 0) return null;
  const end = () => void offeredIds.forget();
  return (
    <section class="section offered">
      <h2>{about.offered}</h2>
      <p>{about.offeredText}</p>
      {settings.profiles.length > 1 && (
        <p>
          <strong>{profileName(words, locale, profile, settings.current)}</strong>
        </p>
      )}
      <dl>
        {changed.map((field) => (
          <div key={field}>
            <dt>{labels[field].label}</dt>
            <dd>
              <bdi class="id">{ids[field]}</bdi>
              {profile[field] && <span class="hint">{fill(about.offeredInstead, { id: profile[field] })}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {differing.filter(isFixed).map((field) => (
        <p key={field}>{fill(organization.idFixed, { field: labels[field].label })}</p>
      ))}
      <div class="buttons">
        {changed.length > 0 && (
          <button
            type="button"
            class="button primary"
            onClick={() => {
              onSettings((now) => withProfile(now, profile.id, (kept) => ({ ...kept, ...ids })));
              end();
            }}
          >
            {about.keepOffered}
          </button>
        )}
        <button type="button" class="button" onClick={end}>
          {about.discardOffered}
        </button>
      </div>
    </section>
  );
}
