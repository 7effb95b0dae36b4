import { type RowId, type Rule, table } from 'rules';
import type { PageContext } from '../context/page-context.ts';

/** The name of a rule on the pages and in links: its row and its number within it, like `R16.2`. */
export const ruleId = (rule: Rule): string =>
  `${rule.row}.${table.filter(({ row }) => row === rule.row).indexOf(rule) + 1}`;

/**
 * The address of a rule in the table, or of a row with all its rules.
 * @param query the choices on the page, with the question mark
 */
export const ruleAddress = (
  { base, locale }: Pick<PageContext, 'base' | 'locale'>,
  rule: Rule | RowId,
  query = '',
): string => `${base}${locale}/rules/${query}#${typeof rule === 'string' ? rule : ruleId(rule)}`;
