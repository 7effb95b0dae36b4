import { type RowId, type Rule, table } from 'rules';
import type { PageContext } from '../context/page-context.ts';

/** A row of the policy with the rules it is made of, in the order they are tried. */
export interface RuleGroup {
  readonly row: RowId;
  readonly rules: readonly Rule[];
}

/** The rows of the table in their order. */
export const ruleGroups: readonly RuleGroup[] = [...Map.groupBy(table, ({ row }) => row)].map(([row, rules]) => ({
  row,
  rules,
}));

/** The name of a rule on the pages and in links: its row and its number within it, like `R16.2`. */
export const ruleId = (rule: Rule): string =>
  `${rule.row}.${table.filter(({ row }) => row === rule.row).indexOf(rule) + 1}`;

/**
 * The address of a rule in the table, or of a row with all its rules.
 * @param query what is chosen there, with its question mark
 */
export const ruleAddress = (
  { base, locale }: Pick<PageContext, 'base' | 'locale'>,
  rule: Rule | RowId,
  query = '',
): string => `${base}${locale}/rules/${query}#${typeof rule === 'string' ? rule : ruleId(rule)}`;
