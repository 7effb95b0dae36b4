import { sheet } from '../sheet.ts';
import { wishes } from '../wishes.ts';

const shared = [await sheet('components'), await sheet('content')];

/** A component's shadow root: open, as every one seen so far, unless the `closed-root` switch is on. */
export function shadow(host: HTMLElement, ...sheets: readonly CSSStyleSheet[]): ShadowRoot {
  const root = host.attachShadow({ mode: wishes.switches.has('closed-root') ? 'closed' : 'open' });
  root.adoptedStyleSheets = [...shared, ...sheets];
  return root;
}
