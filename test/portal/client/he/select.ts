import { element } from '../element.ts';
import { shadow } from './shadow.ts';

/** A choice with its label in an attribute, its options in light DOM and a native select in its shadow root. */
export class HeSelect extends HTMLElement {
  readonly #root = shadow(this);

  connectedCallback(): void {
    const options = [...this.children].map((option) => option.cloneNode(true));
    const select = element('select', {}, ...options);
    this.#root.replaceChildren(element('label', {}, element('span', {}, this.getAttribute('label') ?? ''), select));
  }
}
