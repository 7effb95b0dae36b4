import { type Conclusion, factOrder, fill, type Known, table } from 'rules';
import type { Reader } from '../context/page-context.ts';
import { ruleId } from './rule-id.ts';

interface Props {
  readonly reader: Reader;
  readonly conclusion: Conclusion;
  readonly known: Known;
}

/** From an answer to the rule that decided, in the table, with the facts and the day chosen there. */
export function RuleLink({ reader, conclusion, known }: Props) {
  const { locale, base, words } = reader;
  const rule = table[conclusion.rule];
  if (!rule) return null;
  const query = factOrder.flatMap((fact) => (known[fact] === undefined ? [] : [`${fact}=${known[fact]}`]));
  return (
    <p>
      <a href={`${base}${locale}/rules/?${[...query, `as-of=${conclusion.asOf}`].join('&')}#${ruleId(rule)}`}>
        {fill(words.policy.answer.ruleInTable, { row: ruleId(rule) })}
      </a>
    </p>
  );
}
