import type { Rule } from 'rules';
import type { Reader } from '../context/page-context.ts';
import { conditionsInWords } from './rule-in-words.ts';

/** What must hold for a rule: each fact with the values that fit, any one of them. */
export const Conditions = ({ reader, rule }: { readonly reader: Reader; readonly rule: Rule }) => (
  <dl class="conditions">
    {conditionsInWords(reader.words, rule).map(({ fact, label, values }) => (
      <div key={fact}>
        <dt>{label}</dt>
        {values.map((value) => (
          <dd key={value}>{value}</dd>
        ))}
      </div>
    ))}
  </dl>
);
