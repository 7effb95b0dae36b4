import { Choice } from '../controls/Choice.tsx';
import { useLanguage } from '../controls/language.ts';
import { isEmpty, type KeptProfile, profileName } from '../kept/profile.ts';
import { profileOf, type Settings } from '../kept/settings.ts';
import { ProfileFile } from './ProfileFile.tsx';
import { ProfileForm } from './ProfileForm.tsx';

interface ProfilesSectionProps {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** The partner's profile, or several of them: chosen, added, removed, saved to a file and read from one. */
export function ProfilesSection({ settings, onSettings }: ProfilesSectionProps) {
  const { words, locale } = useLanguage();
  const { profiles: about, profile: labels } = words.extension;
  const { profiles, current } = settings;
  const put = (next: readonly KeptProfile[], place: number) =>
    onSettings({ ...settings, profiles: next, current: place });
  return (
    <section class="section">
      <h2>{labels.title}</h2>
      <p>{labels.text}</p>
      {profiles.length > 1 && (
        <Choice
          name="profile"
          label={about.profile}
          value={String(current)}
          answers={profiles.map((profile, place) => [String(place), profileName(words, locale, profile, place)])}
          onChoose={(place) => put(profiles, Number(place))}
        />
      )}
      <ProfileForm
        key={current}
        profile={profileOf(settings)}
        onProfile={(changed) =>
          put(
            profiles.map((profile, place) => (place === current ? changed : profile)),
            current,
          )
        }
      />
      <div class="buttons">
        <button type="button" class="button" onClick={() => put([...profiles, {}], profiles.length)}>
          {about.add}
        </button>
        {profiles.length > 1 && (
          <button
            type="button"
            class="button"
            onClick={() =>
              put(
                profiles.filter((_, place) => place !== current),
                Math.max(0, current - 1),
              )
            }
          >
            {about.remove}
          </button>
        )}
      </div>
      <ProfileFile
        profiles={profiles}
        onAdd={(added) => {
          const kept = profiles.filter((profile) => !isEmpty(profile));
          put([...kept, ...added], kept.length);
        }}
      />
    </section>
  );
}
