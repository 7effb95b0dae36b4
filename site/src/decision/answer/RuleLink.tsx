import { type Conclusion, factOrder, fill, type Known, table } from 'rules';
import { ruleId } from '../../address/rule-id.ts';
import type { PageContext } from '../../context/page-context.ts';

interface RuleLinkProps {
  readonly context: PageContext;
  readonly conclusion: Conclusion;
  readonly known: Known;
}

/** From an answer to the rule that decided, in the table, with the facts and the day chosen there. */
export function RuleLink({ context, conclusion, known }: RuleLinkProps) {
  const { locale, base, words } = context;
  const rule = table[conclusion.rule];
  if (!rule) return null;
  const query = factOrder.flatMap((fact) => (known[fact] === undefined ? [] : [`${fact}=${known[fact]}`]));
  return (
    <a href={`${base}${locale}/rules/?${[...query, `as-of=${conclusion.asOf}`].join('&')}#${ruleId(rule)}`}>
      {fill(words.tree.row, { row: conclusion.row })}
    </a>
  );
}
