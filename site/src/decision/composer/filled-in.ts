import { type Mark, marked } from '../marks.ts';

const field: Mark = 'field';

/**
 * What the reader filled in on this page, by the name of the field. Kept in memory only, so that it is still there
 * after an answer was changed, and gone with the page.
 */
export class FilledIn {
  readonly #values = new Map<string, string>();
  readonly #left = new Set<string>();

  /** The text of a field. Empty when nothing was entered. */
  value(name: string): string {
    return this.#values.get(name) ?? '';
  }

  enter(name: string, value: string): void {
    this.#values.set(name, value);
  }

  /** Notes that a field was left once: only such a field shows an error. */
  leave(name: string): void {
    this.#left.add(name);
  }

  isLeft(name: string): boolean {
    return this.#left.has(name);
  }

  /** Takes over what was entered in the fields of a place before code listened to them. */
  readFrom(place: ParentNode): void {
    for (const element of place.querySelectorAll<HTMLInputElement>(marked(field))) {
      const { value, checked, type, dataset } = element;
      const { field: name = '' } = dataset;
      if (type === 'checkbox' ? !checked : value === '') continue;
      this.enter(name, value);
      if (element !== document.activeElement) this.leave(name);
    }
  }
}
