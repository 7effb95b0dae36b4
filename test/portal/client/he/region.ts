import { shadow } from './shadow.ts';

/** A piece of a page whose content lives in its shadow root. */
export class HeRegion extends HTMLElement {
  readonly #root = shadow(this);

  /** Puts the content in. */
  hold(...content: readonly Node[]): this {
    this.#root.replaceChildren(...content);
    return this;
  }
}
