import { element } from '../element.ts';
import { shadow } from './shadow.ts';

const signs: Readonly<Record<string, string>> = { menu: '☰', bell: '◔', sparkle: '✦', settings: '⚙', close: '✕' };

/** A decorative sign. */
export class HeIcon extends HTMLElement {
  constructor() {
    super();
    shadow(this).append(element('slot'));
  }

  connectedCallback(): void {
    this.ariaHidden = 'true';
    this.textContent = signs[this.getAttribute('name') ?? ''] ?? '•';
  }
}
