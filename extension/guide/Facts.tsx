import type { ComponentChildren } from 'preact';
import { type Fact, fill } from 'rules';
import type { Premise } from '../background/guide/guide-view.ts';
import { useLanguage } from '../controls/language.ts';
import { ProfileChoice } from './ProfileChoice.tsx';

interface FactsProps {
  readonly given: readonly Premise[];
  readonly onChange: (fact: Fact) => void;
  readonly children: ComponentChildren;
}

/** The facts that the answer is based on so far, each with its origin and a way to change it. */
export function Facts({ given, onChange, children }: FactsProps) {
  const { words } = useLanguage();
  return (
    <div class="facts">
      <ul>
        {given.map(({ fact, label, value, origin }) => (
          <li key={fact}>
            <span class="fact-head">
              <span class="fact-label">{label}</span>
              <span class="origin">{origin}</span>
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
      {children}
      <ProfileChoice />
    </div>
  );
}
