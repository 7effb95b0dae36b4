/** A column of a table: the field it shows and the label in its header. */
export type Column = { readonly field: string; readonly label: string };

/** A row of a table. `go`: the target of its name. */
export type Row = { readonly key: string; readonly cells: Readonly<Record<string, string>>; readonly go?: string };

/** A request to the server. */
export type Ask = {
  readonly search: string;
  readonly sort: { readonly field: string; readonly descending: boolean } | undefined;
  readonly page: number;
  readonly size: number;
};

/** The content of a table, and the form of it. */
export type GridContent = {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The field whose cells are row headers, their text slotted in from light DOM. */
  readonly nameField: string;
  /** The fields that are searched. */
  readonly searched?: readonly string[];
  /** A name is a link with an address, or a button without one. */
  readonly namesAs: 'span-with-link' | 'button';
  readonly size?: number;
  readonly selectable?: boolean;
};

/** Answers like the portal's server: filtered, sorted, one page of it. */
export function answer(content: GridContent, ask: Ask): { readonly rows: readonly Row[]; readonly total: number } {
  const sought = ask.search.trim().toLowerCase();
  const fields = content.searched ?? [];
  const found =
    sought === ''
      ? [...content.rows]
      : content.rows.filter(({ cells }) => fields.some((field) => cells[field]?.toLowerCase().includes(sought)));
  if (ask.sort !== undefined) {
    const { field, descending } = ask.sort;
    const compare = new Intl.Collator('en').compare;
    found.sort((a, b) => compare((a.cells[field] ?? '').trim(), (b.cells[field] ?? '').trim()) * (descending ? -1 : 1));
  }
  const start = ask.page * ask.size;
  return { rows: found.slice(start, start + ask.size), total: found.length };
}
