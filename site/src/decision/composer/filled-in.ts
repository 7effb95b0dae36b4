import { findAll, readMark } from '../marks.ts';

/** A field that is filled in. */
export type FilledField = HTMLInputElement | HTMLSelectElement;

/** The name of a field. */
export const nameOf = (field: FilledField): string => readMark(field, 'field') ?? '';

/** The text in a field. A ticked box has `on`; empty when nothing was entered. */
export const textIn = (field: FilledField): string =>
  field instanceof HTMLInputElement && field.type === 'checkbox' && !field.checked ? '' : field.value;

/** The texts entered in fields, by their names. */
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

  /** Takes over texts that were entered in the fields of a place before code listened to them. */
  readFrom(place: ParentNode): void {
    for (const field of findAll<FilledField>(place, 'field')) {
      const text = textIn(field);
      if (field instanceof HTMLSelectElement ? field.selectedIndex === 0 : text === '') continue;
      this.enter(nameOf(field), text);
      if (field !== document.activeElement) this.leave(nameOf(field));
    }
  }

  /** Whether something was entered for a field of a place. */
  isFor(place: ParentNode): boolean {
    return [...findAll<FilledField>(place, 'field')].some((field) => this.value(nameOf(field)) !== '');
  }
}

/**
 * The texts that the reader entered on this page. Kept only in memory, so that they are there after an answer was
 * changed, and gone with the page.
 */
export const filledIn = new FilledIn();
