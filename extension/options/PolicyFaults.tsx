import { fill, InvalidInput, locales, problemInWords } from 'rules';
import { useLanguage } from '../controls/language.ts';
import type { PolicyFault } from '../kept/policy.ts';
import { policyNames } from '../kept/policy-names.ts';
import { profileFields } from '../kept/read-profile.ts';
import { mostProfiles } from '../kept/settings.ts';
import { useAllWords } from './all-words.ts';
import { usePolicy } from './policy.ts';

/** The names or values of which one was expected. */
function expectedBy({ name, expected }: PolicyFault): string {
  if (expected === 'language') return locales.join(', ');
  if (expected === 'fewer') return String(mostProfiles);
  if (expected === 'known' && name.includes('.')) return profileFields.join(', ');
  return (expected === 'known' ? [...policyNames, 'locked'] : policyNames).join(', ');
}

/** The values of the organization's policy that could not be used, each by its name and with what is expected. */
export function PolicyFaults() {
  const { words } = useLanguage();
  const { organization } = useAllWords();
  const { faults } = usePolicy();
  if (faults.length === 0) return null;
  const problemOf = (fault: PolicyFault) => {
    const { given, expected } = fault;
    if (!(expected instanceof InvalidInput))
      return fill(organization.faults[expected], { given, expected: expectedBy(fault) });
    const field = profileFields.find((each) => each === expected.field);
    return problemInWords(expected, words, field && words.extension.profile[field].label);
  };
  return (
    <section class="section faults">
      <h2>{organization.faultsTitle}</h2>
      <p>{organization.faultsText}</p>
      <ul class="notes">
        {faults.map((fault) => (
          <li key={fault.name}>
            <bdi class="code">{fault.name}</bdi>
            <span class="failing">{problemOf(fault)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
