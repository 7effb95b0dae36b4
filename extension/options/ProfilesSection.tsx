import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { count, fill, spaceAfter } from 'rules';
import { Choice } from '../controls/Choice.tsx';
import { useLanguage } from '../controls/language.ts';
import { type Profile, profileName } from '../kept/profile.ts';
import {
  firstFields,
  isEmpty,
  newProfileId,
  type ProfileField,
  profileFields,
  withField,
} from '../kept/read-profile.ts';
import { mostProfiles, profileOf, withProfile } from '../kept/settings.ts';
import { isLocked, setOf } from '../kept/with-policy.ts';
import { useAllWords } from './all-words.ts';
import { OwnReply } from './OwnReply.tsx';
import { ProfileFile } from './ProfileFile.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { usePolicy } from './policy.ts';
import type { SectionProps } from './section-props.ts';

/** A profile that was removed, and its place among the others. */
interface Removed {
  readonly profile: Profile;
  readonly place: number;
}

/** The partner's profile, or several of them: chosen, added, removed, saved to a file and read from one. */
export function ProfilesSection({ settings, onSettings }: SectionProps) {
  const { words, locale } = useLanguage();
  const { profiles: about, profile: labels } = words.extension;
  const { reply, organization } = useAllWords();
  const policy = usePolicy();
  const isFixed = isLocked(policy, 'profiles');
  const { profiles, current } = settings;
  const [isFull, setFull] = useState(false);
  const [removed, setRemoved] = useState<Removed | undefined>();
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undo.current?.focus(), [removed]);
  const profile = profileOf(settings);
  /**
   * Adds profiles as far as they fit, and resolves with the number of those that did. The profile in use stays in use,
   * unless it is removed or the reader has to fill in a new one.
   */
  const add = async (added: readonly Profile[], stays: (profile: Profile) => boolean = () => true) => {
    setRemoved(undefined);
    const made = added.map((each, place) => ({ ...each, id: newProfileId(place) }));
    let fitting = 0;
    await onSettings((now) => {
      const staying = now.profiles.filter(stays);
      const fits = made.slice(0, Math.max(0, mostProfiles - staying.length));
      fitting = fits.length;
      const inUse = added.every(isEmpty) ? -1 : staying.indexOf(profileOf(now));
      const next = inUse < 0 ? staying.length : inUse;
      return fitting > 0 ? { ...now, profiles: [...staying, ...fits], current: next } : now;
    });
    return fitting;
  };
  const choose = (id: string | undefined) =>
    onSettings((now) => {
      const place = now.profiles.findIndex((each) => each.id === id);
      return place < 0 ? now : { ...now, current: place };
    });
  const remove = async () => {
    let gone: Removed | undefined;
    await onSettings((now) => {
      const place = now.profiles.findIndex(({ id }) => id === profile.id);
      if (place < 0 || now.profiles.length === 1) return now;
      gone = { profile, place };
      return { ...now, profiles: now.profiles.toSpliced(place, 1), current: Math.max(0, place - 1) };
    });
    setFull(false);
    setRemoved(gone);
  };
  const bringBack = ({ profile: gone, place }: Removed) => {
    setRemoved(undefined);
    return onSettings((now) =>
      now.profiles.length >= mostProfiles
        ? now
        : { ...now, profiles: now.profiles.toSpliced(place, 0, gone), current: Math.min(place, now.profiles.length) },
    );
  };
  const isReseller = profile.partnerType === 'indirect-reseller' || profile.providerTenant !== undefined;
  const setField = (field: ProfileField, text: string) =>
    onSettings((now) => withProfile(now, profile.id, (kept) => withField(kept, field, text)));
  const form = (fields: readonly ProfileField[]) => (
    <ProfileForm key={profile.id} profile={profile} fields={fields} onField={setField} />
  );
  const isInForm = (field: ProfileField) =>
    !firstFields.includes(field) && field !== 'replyTemplate' && (field !== 'providerTenant' || isReseller);
  return (
    <>
      <p>{labels.text}</p>
      {profiles.length > 1 && (
        <Choice
          name="profile"
          label={about.profile}
          value={String(current)}
          answers={profiles.map((each, place) => [String(place), profileName(words, locale, each, place)])}
          onChoose={(place) => choose(profiles[Number(place)]?.id)}
        />
      )}
      {form(firstFields)}
      <details class="more">
        <summary>{labels.more}</summary>
        <div>
          {form(profileFields.filter(isInForm))}
          <details class="more">
            <summary>{reply.title}</summary>
            <OwnReply
              key={profile.id}
              profile={profile}
              onTemplate={(template) => setField('replyTemplate', template)}
            />
          </details>
        </div>
      </details>
      <details class="more">
        <summary>{about.several}</summary>
        <div>
          {isFixed && <p class="hint">{organization.profilesFixed}</p>}
          <div class="buttons">
            {!isFixed && (
              <button type="button" class="button" onClick={async () => setFull((await add([{}])) === 0)}>
                {about.add}
              </button>
            )}
            {profiles.length > 1 && !setOf(policy, profile.id) && (
              <button type="button" class="button" onClick={remove}>
                {about.remove}
              </button>
            )}
          </div>
          <p class="failing" role="status">
            {isFull && count(locale, about.full, mostProfiles)}
          </p>
          {removed && (
            <p>
              {fill(about.removed, { name: profileName(words, locale, removed.profile, removed.place) })}
              {spaceAfter(about.removed)}
              <button type="button" class="link" ref={undo} onClick={() => bringBack(removed)}>
                {about.bringBack}
              </button>
            </p>
          )}
          <ProfileFile
            profiles={profiles}
            onAdd={isFixed ? undefined : (added) => add(added, (each) => !isEmpty(each))}
          />
        </div>
      </details>
    </>
  );
}
