import { type Countries, fill, neighborhood } from 'rules';
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

/** The profile that is in the customer's market, offered when the one in use is not. */
export function ProfileInMarket({ countries }: { readonly countries: Countries }) {
  const { words, locale } = useLanguage();
  const { profiles } = useServices();
  const { customer } = countries;
  const place = profiles.all.findIndex(
    ({ country }) => country && customer && neighborhood(country, customer) !== 'other-market',
  );
  const profile = profiles.all[place];
  if (!profile || place === profiles.current) return null;
  const name = profileName(words, locale, profile, place);
  return (
    <div class="buttons">
      <p>{fill(words.extension.profiles.inMarket, { name })}</p>
      <button type="button" class="button" onClick={() => profiles.choose(place)}>
        {fill(words.extension.profiles.use, { name })}
      </button>
    </div>
  );
}
