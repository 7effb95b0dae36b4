import { answersGiven, type Fact, factsThatMatter, fill, type Known } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { type FactsByOrigin, originOf } from './facts-by-origin.ts';

interface FactsProps {
  readonly known: Known;
  readonly facts: FactsByOrigin;
  readonly onChange: (fact: Fact) => void;
}

/** The facts that the answer is based on so far, each with its origin and a way to change it. */
export function Facts({ known, facts, onChange }: FactsProps) {
  const { words } = useLanguage();
  const shown = factsThatMatter(known).flatMap((fact) =>
    answersGiven(words, known, [fact]).map((given) => ({ ...given, fact })),
  );
  if (shown.length === 0) return null;
  return (
    <section class="part facts">
      <h3 class="part-title">{words.extension.guide.facts}</h3>
      <ul>
        {shown.map(({ fact, label, value }) => (
          <li key={fact}>
            <span class="fact-head">
              <span class="fact-label">{label}</span>
              <span class="origin">{words.extension.origins[originOf(facts, fact)]}</span>
            </span>
            <span class="fact-value">{value}</span>
            <button
              type="button"
              class="link"
              name="change"
              value={fact}
              aria-label={fill(words.tree.changeFact, { fact: label })}
              onClick={() => onChange(fact)}
            >
              {words.tree.change}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
