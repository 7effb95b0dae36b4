import { type Fact, fill, type Known, valueLabel, way } from 'rules';
import { useLanguage } from '../controls/language.ts';
import { type Layers, originOf } from './known.ts';

interface FactsProps {
  readonly known: Known;
  readonly layers: Layers;
  readonly onChange: (fact: Fact) => void;
}

/** What the answer rests on so far: each fact with where it comes from, and a way to change it. */
export function Facts({ known, layers, onChange }: FactsProps) {
  const { words } = useLanguage();
  const facts = way(known);
  if (facts.length === 0) return null;
  return (
    <section class="facts">
      <h3>{words.extension.guide.facts}</h3>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>
            <span class="fact-head">
              <span class="fact-label">{words.facts[fact].label}</span>
              <span class="origin">{words.extension.origins[originOf(layers, fact)]}</span>
            </span>
            <span class="fact-value">{valueLabel(words, fact, known[fact] ?? '')}</span>
            <button
              type="button"
              class="link"
              name="change"
              value={fact}
              aria-label={fill(words.tree.changeFact, { fact: words.facts[fact].label })}
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
