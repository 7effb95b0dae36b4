import { element, wait } from '../element.ts';
import { sheet } from '../sheet.ts';
import { wishes } from '../wishes.ts';
import { type Ask, answer, type GridContent } from './grid-content.ts';
import { gridIds } from './grid-ids.ts';
import { GridRow } from './grid-row.ts';
import { pager } from './pager.ts';
import { shadow } from './shadow.ts';

const style = await sheet('data-grid');

/** The time that the server takes for another page, order or search. */
const serverMs = 250;

/** The portal's table: placeholder rows first, real ones later, then the same row elements filled again and again. */
export class HeDataGrid extends HTMLElement {
  readonly #root = shadow(this, style);
  readonly #results = element('p', { class: 'results', role: 'status' });
  readonly #pages = element('div');
  #content: GridContent = { columns: [], rows: [], nameField: '', namesAs: 'button' };
  #rows: GridRow[] = [];
  #ask: Ask = { search: '', sort: undefined, page: 0, size: 10 };

  /** Shows placeholders, then the rows. Resolves once the rows are there. */
  async show(content: GridContent): Promise<void> {
    this.#content = content;
    this.#ask = { ...this.#ask, size: content.size ?? 10 };
    this.#rows = Array.from({ length: this.#ask.size }, (_, position) => new GridRow(this, content, position));
    for (const row of this.#rows) row.wait();
    const table = element(
      'table',
      { class: 'data-grid__table he-table he-table--hover', role: 'grid' },
      element('thead', {}, this.#head()),
      element('tbody', {}, ...this.#rows.map(({ tr }) => tr)),
    );
    this.#root.replaceChildren(this.#results, element('div', { class: 'scroller' }, table), this.#pages);
    await wait(wishes.skeletonMs);
    this.#fill();
  }

  /** Asks the server for the rows that match the text in the search field. */
  search(text: string): void {
    this.#askAgain({ search: text, page: 0 });
  }

  async #askAgain(change: Partial<Ask>): Promise<void> {
    this.#ask = { ...this.#ask, ...change };
    const asked = this.#ask;
    this.#root.querySelector('table')?.setAttribute('aria-busy', 'true');
    await wait(serverMs);
    // A later request has overtaken this one.
    if (asked === this.#ask) this.#fill();
  }

  #fill(): void {
    const { rows, total } = answer(this.#content, this.#ask);
    this.#rows.forEach((shown, position) => {
      const row = rows[position];
      if (row === undefined) shown.empty();
      else shown.fill(row);
    });
    this.#results.textContent = total === 0 ? 'No results found.' : `${total} results found.`;
    const pages = Math.ceil(total / this.#ask.size);
    this.#pages.replaceChildren(
      ...(pages > 1 ? [pager(this.#ask.page, pages, (page) => this.#askAgain({ page }))] : []),
    );
    this.#root.querySelector('table')?.removeAttribute('aria-busy');
  }

  #head(): HTMLElement {
    const selection = element('th', { id: 'header-selection' });
    return element(
      'tr',
      { id: gridIds.headRow() },
      this.#content.selectable === true ? selection : undefined,
      ...this.#content.columns.map(({ field, label }) =>
        element(
          'th',
          { id: gridIds.head(field), role: 'columnheader', class: 'data-grid__table-header', scope: 'col' },
          element('button', { type: 'button', class: 'data-grid__sort', click: () => this.#sortBy(field) }, label),
        ),
      ),
    );
  }

  #sortBy(field: string): void {
    const descending = this.#ask.sort?.field === field && !this.#ask.sort.descending;
    this.#askAgain({ sort: { field, descending }, page: 0 });
  }
}
