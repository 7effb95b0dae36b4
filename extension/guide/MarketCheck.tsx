import { type Countries, compareCountries, countryNames } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { ProfileInMarket } from './ProfileChoice.tsx';

interface MarketCheckProps {
  readonly countries: Countries;
  /** Whether this answer needs the same country, not only the same market. */
  readonly sameCountry: boolean;
  readonly onCountries: (countries: Countries) => void;
}

/** The market by two countries: the partner's from its profile, the customer's chosen here. */
export function MarketCheck({ countries, sameCountry, onCountries }: MarketCheckProps) {
  const { words, locale } = useLanguage();
  const { markets } = words;
  const names = countryNames(locale);
  const finding = compareCountries(countries, sameCountry)?.finding;
  const picker = (who: keyof Countries, label: string) => (
    <label class="field">
      {label}
      <select
        class="input"
        name={`${who}-country`}
        value={countries[who] ?? ''}
        onChange={({ currentTarget }) => {
          const { [who]: _, ...other } = countries;
          onCountries(currentTarget.value ? { ...other, [who]: currentTarget.value } : other);
        }}
      >
        <option value="">{markets.choose}</option>
        {names.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      {picker('partner', markets.partnerCountry)}
      {picker('customer', markets.customerCountry)}
      {finding === 'other-market' && <ProfileInMarket countries={countries} />}
      <p role="status">{finding && markets[finding]}</p>
    </>
  );
}
