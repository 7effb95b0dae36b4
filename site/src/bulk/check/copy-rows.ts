import { type CopiedTable, copiedTable, type TableForm } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import type { CopiedRows } from '../../copying/copied-rows.ts';
import { shownColumns } from '../rows/read-rows.ts';
import type { ListCheck } from './list-check.ts';

/** More rows than anyone pastes into a mail or a ticket; all of them are in the file. */
export const mostCopied = 1_000;

/** The first of the picked rows, as a table: the cells that identify each row, and its answer. */
export function copyRows(check: ListCheck, picked: Uint32Array, form: TableForm, context: PageContext): CopiedRows {
  const { words, locale } = context;
  const { added } = words.bulk;
  const { opened, rows } = check.file;
  const shown = shownColumns(opened.columns, opened.headers.length);
  const headers = [...shown.map((column) => opened.headers[column] ?? ''), added.verdict, added.answer];
  const first = picked.subarray(0, mostCopied);
  const table: CopiedTable = {
    headers,
    rows: Array.from(first, (row) => {
      const texts = rows.textsOf(row);
      const { verdict, title, link } = check.answerOf(row);
      const cells = [...shown.map((_, at) => texts[at] ?? ''), verdict, title];
      return link ? { cells, link } : { cells };
    }),
    linked: { column: headers.length - 1, name: added.link },
  };
  return { ...copiedTable(table, form, locale), rows: first.length, total: picked.length };
}
