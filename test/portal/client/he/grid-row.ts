import { element } from '../element.ts';
import type { Column, GridContent, Row } from './grid-content.ts';
import { gridIds } from './grid-ids.ts';

/** One table row that stays in the document and is filled again: paging, sorting and searching never replace it. */
export class GridRow {
  readonly tr = element('tr', { role: 'row', class: 'data-grid__row' });
  readonly #host: HTMLElement;
  readonly #content: GridContent;
  readonly #position: number;
  #name: HTMLElement | undefined;

  constructor(host: HTMLElement, content: GridContent, position: number) {
    this.#host = host;
    this.#content = content;
    this.#position = position;
    if (content.selectable === true) {
      const radio = element('input', { type: 'radio', name: 'row', 'aria-label': 'Select row' });
      this.tr.append(element('td', { class: 'data-grid__cell data-grid__selection' }, radio));
    }
    for (const column of content.columns) {
      this.tr.append(column.field === content.nameField ? rowHeader() : cell(column));
    }
  }

  /** A placeholder, until the server has answered. */
  wait(): void {
    this.#mark(gridIds.placeholder(this.#position));
    this.tr.classList.add('data-grid__row--skeleton');
  }

  /** Shows this row of the answer. */
  fill(row: Row): void {
    this.tr.classList.remove('data-grid__row--skeleton');
    this.tr.hidden = false;
    this.#mark(row.key);
    const { columns, nameField, selectable } = this.#content;
    const cells = [...this.tr.children].slice(selectable === true ? 1 : 0);
    columns.forEach(({ field }, index) => {
      const inner = cells[index]?.firstElementChild;
      if (field === nameField) this.#showName(row, inner?.firstElementChild);
      else if (inner) inner.textContent = row.cells[field] ?? '';
    });
  }

  /** Shows nothing: the answer has fewer rows. */
  empty(): void {
    this.tr.hidden = true;
    this.#mark(gridIds.placeholder(this.#position));
    this.#name?.remove();
    this.#name = undefined;
  }

  #mark(key: string): void {
    setId(this.tr, gridIds.row(key));
    const fields = [
      ...(this.#content.selectable === true ? ['selection'] : []),
      ...this.#content.columns.map(({ field }) => field),
    ];
    fields.forEach((field, index) => {
      setId(this.tr.children[index] as HTMLElement, gridIds.cell(field, key));
    });
  }

  #showName(row: Row, slot: Element | null | undefined): void {
    const { nameField } = this.#content;
    const slotName = gridIds.slot(nameField, row.key, this.#position);
    slot?.setAttribute('name', slotName);
    if (this.#name === undefined) {
      this.#name = nameNode(this.#content.namesAs, this.#host);
      this.#host.append(this.#name);
    }
    this.#name.slot = slotName;
    const label = this.#name.firstElementChild ?? this.#name;
    label.textContent = row.cells[nameField] ?? '';
    if (row.go === undefined) return;
    if (label instanceof HTMLAnchorElement) label.href = row.go;
    else label.setAttribute('data-go', row.go);
  }
}

function nameNode(as: GridContent['namesAs'], host: HTMLElement): HTMLElement {
  if (as === 'span-with-link') return element('span', {}, element('a'));
  const button = host.localName.replace(/data-grid$/, 'button');
  return element(button, { appearance: 'link', type: 'button' });
}

function rowHeader(): HTMLElement {
  const content = element('span', { class: 'data-grid__row-header__content' }, element('slot', { name: '' }));
  return element('th', { class: 'data-grid__row-header', scope: 'row' }, content);
}

function cell({ field }: Column): HTMLElement {
  const wrapper = element('span', { class: 'data-grid__cell-content-wrapper' });
  return element('td', { class: `data-grid__cell data-grid__cell--${field}` }, wrapper);
}

function setId(node: HTMLElement, id: string | undefined): void {
  if (id !== undefined) node.id = id;
}
