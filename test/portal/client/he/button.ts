import { element } from '../element.ts';
import { shadow } from './shadow.ts';

/** A button whose label is light text on the host, shown through a slot: the inner button's own text is empty. */
export class HeButton extends HTMLElement {
  readonly #inner: HTMLElement;

  constructor() {
    super();
    this.#inner = element('button', { type: 'button', part: 'button' }, element('slot'));
    shadow(this).append(this.#inner);
  }

  static observedAttributes = ['disabled', 'appearance'];

  attributeChangedCallback(): void {
    this.#inner.toggleAttribute('disabled', this.hasAttribute('disabled'));
    this.#inner.className = this.getAttribute('appearance') ?? 'plain';
  }
}
