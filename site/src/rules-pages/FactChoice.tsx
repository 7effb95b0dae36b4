import { askedFacts, type Fact, factLabel, valueLabel } from 'rules';
import type { PageContext } from '../context/page-context.ts';

/** A choice of one of the values of a fact, or of any value. */
export const FactChoice = ({ context: { words }, fact }: { readonly context: PageContext; readonly fact: Fact }) => (
  <div class="field">
    <label for={`filter-${fact}`}>{factLabel(words, fact)}</label>
    <select id={`filter-${fact}`} name={fact} autocomplete="off">
      <option value="">{words.policy.filter.any}</option>
      {askedFacts[fact].map((value) => (
        <option key={value} value={value}>
          {valueLabel(words, fact, value)}
        </option>
      ))}
    </select>
  </div>
);
