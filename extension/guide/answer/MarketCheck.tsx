import { type Countries, inParentheses } from 'rules';
import type { GuideCheck } from '../../background/guide/guide-checks.ts';
import { ask } from '../../background/requests.ts';
import { useLanguage } from '../../controls/language.ts';
import { useAsked } from '../asked.ts';
import type { CheckAnswering } from './CheckAnswers.tsx';

/** The market by two countries: the customer's, and the partner's where its profile has none. */
export function MarketCheck({
  check,
  facts: { countries },
  profile,
  onCountries,
}: CheckAnswering & { readonly check: GuideCheck }) {
  const { words, locale } = useLanguage();
  const { markets } = words;
  const names = useAsked(() => ask('countries', { locale }), [locale]);
  const picker = (who: keyof Countries, label: string) => (
    <label class="country">
      <span class="hidden">{label}</span>
      <select
        class="input"
        name={`${who}-country`}
        value={countries[who] ?? check.countries?.[who] ?? ''}
        onChange={({ currentTarget }) => {
          const { [who]: _, ...other } = countries;
          onCountries(currentTarget.value ? { ...other, [who]: currentTarget.value } : other);
        }}
      >
        <option value="">{label}</option>
        {names?.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <p class="check-question">{check.question}</p>
      <div class="countries">
        {!profile.country && picker('partner', markets.partnerCountry)}
        {picker('customer', markets.customerCountry)}
      </div>
      <p class="soft" role="status">
        {check.finding}
        {check.origin && inParentheses(locale, check.origin)}
      </p>
    </>
  );
}
