import { quotedRow } from 'rules';

/** A cell of a list that is not a text file. */
export type ListedValue = string | number | boolean | Date | null | undefined;

const textOf = (value: ListedValue): string => (value instanceof Date ? value.toISOString() : String(value ?? ''));

/** A list as a file of comma-separated values in UTF-8, its headers first, so that it is read as any other file. */
export const writtenList = (rows: readonly (readonly ListedValue[])[]): Blob =>
  new Blob(['\uFEFF', ...rows.map((cells) => `${quotedRow(cells.map(textOf), ',')}\r\n`)], { type: 'text/csv' });
