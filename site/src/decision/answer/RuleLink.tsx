import { type Conclusion, factOrder, fill, type Known, type PointInTime, table } from 'rules';
import { ruleAddress } from '../../address/rule-id.ts';
import type { PageContext } from '../../context/page-context.ts';
import { marks } from '../marks.ts';

interface RuleLinkProps {
  readonly context: PageContext;
  readonly conclusion: Conclusion;
  readonly known: Known;
  readonly time: PointInTime;
}

/**
 * From an answer to the rule that decided, in the table, with the facts and the day chosen there. They are chosen by a
 * script, so a script adds them to the link of a built page (`keepAnswers`).
 */
export function RuleLink({ context, conclusion, known, time }: RuleLinkProps) {
  const rule = table[conclusion.rule] ?? conclusion.row;
  const isShort = import.meta.env.SSR && time.kind === 'today';
  const facts = factOrder.flatMap((fact) => (known[fact] === undefined ? [] : [`${fact}=${known[fact]}`]));
  const query = isShort ? '' : `?${[...facts, `as-of=${conclusion.asOf}`].join('&')}`;
  return (
    <a href={ruleAddress(context, rule, query)} {...marks({ rule: isShort })}>
      {fill(context.words.tree.row, { row: conclusion.row })}
    </a>
  );
}
