import { element } from './element.ts';
import { prefixed } from './he/components.ts';
import { HeShell } from './he/shell.ts';
import { wishes } from './wishes.ts';

customElements.define('he-shell', HeShell);
customElements.define('he-layout', class extends HTMLElement {});
prefixed('shell');

/** The places of a page's navigation and content. */
export type Frame = { readonly nav: HTMLElement; readonly content: HTMLElement };

/** Draws what surrounds every page: the bar, the side panel, and room for navigation and content. */
export function drawFrame(): Frame {
  const nav = element('div', { class: 'nav' });
  const content = element('div', { class: 'content' });
  const shell = element('he-shell') as HeShell;
  document.body.append(element('he-layout', {}, nav, content), shell);
  if (wishes.switches.has('aside-open')) shell.toggleAside(true);
  nav.append(element('p', { class: 'loading' }, 'Loading…'));
  return { nav, content };
}
