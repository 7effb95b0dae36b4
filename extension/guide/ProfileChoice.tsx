import { useLanguage } from '../controls/language.ts';
import { profileName } from '../kept/profile.ts';
import { useServices } from './services.ts';

/** The profile in use, to be changed when there are several. */
export function ProfileChoice() {
  const { words, locale } = useLanguage();
  const { profiles } = useServices();
  if (profiles.all.length < 2) return null;
  return (
    <label class="field">
      {words.extension.profiles.profile}
      <select
        class="input"
        value={profiles.current}
        onChange={({ currentTarget }) => profiles.choose(Number(currentTarget.value))}
      >
        {profiles.all.map((profile, place) => (
          <option key={profileName(words, locale, profile, place)} value={place}>
            {profileName(words, locale, profile, place)}
          </option>
        ))}
      </select>
    </label>
  );
}
