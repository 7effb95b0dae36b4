import type { Rule } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import { conditionsInWords } from './rule-in-words.ts';

/** The conditions of a rule: each fact with its values, any one of which fits. */
export const Conditions = ({ context, rule }: { readonly context: PageContext; readonly rule: Rule }) => (
  <dl class="conditions">
    {conditionsInWords(context.words, rule).map(({ fact, label, values }) => (
      <div key={fact}>
        <dt>{label}</dt>
        {values.map((value) => (
          <dd key={value}>{value}</dd>
        ))}
      </div>
    ))}
  </dl>
);
