import { type CheckedFact, type Conclusion, fill, type Known, soFarInWords, valueLabel } from 'rules';
import { useLanguage } from '../../controls/language.ts';
import { type FactsByOrigin, originOf } from '../facts-by-origin.ts';

interface SoFarProps {
  readonly conclusion: Conclusion;
  readonly known: Known;
  readonly facts: FactsByOrigin;
}

/** Whether the page names or implies the relationship, rather than the reader. */
const isRelationshipShown = (facts: FactsByOrigin): boolean =>
  ['page', facts.page.implied].includes(originOf(facts, 'relationship'));

/** Whether the page shows that there is a relationship, so that only a reader who knows better has to say so. */
export const hasShownRelationship = (facts: FactsByOrigin): boolean =>
  isRelationshipShown(facts) && facts.page.facts.relationship !== 'none';

/** What is already there with the customer, and how many steps are left. */
export function SoFar({ conclusion, known, facts }: SoFarProps) {
  const { words, locale } = useLanguage();
  const isShown = isRelationshipShown(facts);
  const said = soFarInWords(conclusion, known, words, locale, isShown);
  if (!said) return null;
  const { relationship } = facts.kept;
  const earlier = isShown && relationship && relationship !== known.relationship;
  return (
    <p class="so-far">
      {said} {earlier && fill(words.soFar.earlier, { answer: valueLabel(words, 'relationship', relationship) })}
    </p>
  );
}

/** The question that is left where the page implies a relationship: whether there is permission as well. */
export function Permission({
  conclusion,
  known,
  facts,
  onCheck,
}: SoFarProps & { readonly onCheck: (fact: CheckedFact, value: string) => void }) {
  const { words } = useLanguage();
  const { soFar } = words;
  const isOpen = conclusion.steps.some(({ id, done }) => id === 'request-gdap' && !done);
  if (!isOpen || known.relationship !== 'reseller' || !isRelationshipShown(facts)) return null;
  const say = (value: string, label: string) => (
    <button
      type="button"
      class="button small"
      name="relationship"
      value={value}
      onClick={() => onCheck('relationship', value)}
    >
      {label}
    </button>
  );
  return (
    <p class="permission">
      {soFar.permission} {say('reseller-with-admin', soFar.havePermission)} {say('reseller', soFar.noPermission)}
    </p>
  );
}
