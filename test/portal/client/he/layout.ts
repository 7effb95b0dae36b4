import { element } from '../element.ts';
import { shadow } from './shadow.ts';

/** A page's layout: its sections stay in light DOM and are shown through a slot. */
export class HeLayout extends HTMLElement {
  constructor() {
    super();
    shadow(this).append(element('div', { part: 'layout' }, element('slot')));
  }
}
