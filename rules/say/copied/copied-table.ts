import { htmlText, markdownText, safeLink } from '../summary/as-markup.ts';
import { safeCell, writtenRow } from './safe-cell.ts';

/** A table to copy: plain texts, and the address of each row, if it has one. */
export interface CopiedTable {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly link?: string }[];
  /** The column whose cells are links, and the name of a column of addresses for forms without links. */
  readonly linked: { readonly column: number; readonly name: string };
}

/**
 * The ways to copy a table: rich text for mail and documents, tabs for spreadsheets, Markdown for tickets and wikis.
 */
export const tableForms = ['rich', 'tabs', 'markdown'] as const;
export type TableForm = (typeof tableForms)[number];

/** The content for the clipboard; without HTML, only the text. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A cell in one line that no spreadsheet runs, however the table is pasted. */
const plainCell = (text: string): string => safeCell(oneLine(text), '\t');

/** Rows with tabs between the cells; a spreadsheet runs none of them. */
export const tableWithTabs = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => writtenRow(cells.map(oneLine), '\t')).join('\n');

function asTabs({ headers, rows, linked }: CopiedTable): string {
  if (rows.every(({ link }) => !link)) return tableWithTabs([headers, ...rows.map(({ cells }) => cells)]);
  return tableWithTabs([[...headers, linked.name], ...rows.map(({ cells, link = '' }) => [...cells, link])]);
}

function asMarkdownTable({ headers, rows, linked }: CopiedTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const written = rows.map(({ cells, link }) => {
    const address = safeLink(link);
    return line(
      cells.map((cell, column) => {
        const text = markdownText(cell);
        return column === linked.column && address && text ? `[${text}](<${address}>)` : text;
      }),
    );
  });
  return `${[line(headers.map(markdownText)), line(headers.map(() => '---')), ...written].join('\n')}\n`;
}

function asHtmlTable({ headers, rows, linked }: CopiedTable, locale: string): string {
  const row = (tag: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const text = (cell: string) => htmlText(plainCell(cell));
  const written = rows.map(({ cells, link }) => {
    const address = safeLink(link);
    const inside = (cell: string, column: number) =>
      column === linked.column && address && cell ? `<a href="${htmlText(address)}">${text(cell)}</a>` : text(cell);
    return row('td', cells.map(inside));
  });
  const [head, body] = [row('th', headers.map(text)), written.join('')];
  // Mail programs draw no lines around cells unless the table asks for them.
  const lines = 'border="1" cellspacing="0" cellpadding="4"';
  return `<table lang="${htmlText(locale)}" ${lines}><thead>${head}</thead><tbody>${body}</tbody></table>`;
}

/** A table as it is copied. Rich text comes with tabs for programs that take plain text only. */
export function copiedTable(table: CopiedTable, form: TableForm, locale: string): Copied {
  if (form === 'markdown') return { text: asMarkdownTable(table) };
  const text = asTabs(table);
  return form === 'tabs' ? { text } : { text, html: asHtmlTable(table, locale) };
}
