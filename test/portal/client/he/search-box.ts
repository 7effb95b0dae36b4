import { element } from '../element.ts';
import { shadow } from './shadow.ts';

/** A search field: the native one is in the shadow root, and `he-input` reports what was typed when typing pauses. */
export class HeSearchBox extends HTMLElement {
  readonly #field = element('input', {
    type: 'search',
    placeholder: 'Search',
    'aria-label': 'Search',
  }) as HTMLInputElement;
  #timer = 0;

  constructor() {
    super();
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      const pause = Number(this.getAttribute('debounce') ?? 20);
      this.#timer = window.setTimeout(() => {
        this.dispatchEvent(new CustomEvent('he-input', { detail: this.#field.value, bubbles: true, composed: true }));
      }, pause);
    });
    shadow(this).append(this.#field);
  }
}
