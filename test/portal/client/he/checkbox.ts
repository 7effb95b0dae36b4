import { element } from '../element.ts';
import { shadow } from './shadow.ts';

/** A checkbox; its label is light text on the host. */
export class HeCheckbox extends HTMLElement {
  readonly #box = element('input', { type: 'checkbox' }) as HTMLInputElement;

  constructor() {
    super();
    shadow(this).append(element('label', {}, this.#box, element('span', {}, element('slot'))));
  }

  connectedCallback(): void {
    this.#box.checked = this.hasAttribute('checked');
  }
}
