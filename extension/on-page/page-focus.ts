import { attributeOf, openRootOf } from '../portal/unclobbered.ts';
import { hostMark } from './stage.ts';

/** The element of the page that has the focus, in its open shadow roots too; undefined for ours, or without a focus. */
export function pageFocus(): HTMLElement | undefined {
  let element = document.activeElement;
  for (let within = element; within; within = openRootOf(within)?.activeElement ?? null) element = within;
  const isOurs = element !== null && attributeOf(element, hostMark) !== null;
  return element instanceof HTMLElement && element !== document.body && !isOurs ? element : undefined;
}

/** Gives the focus back to an element of the page. Returns whether it took it, as it may be gone or hidden by now. */
export function giveBack(element: HTMLElement | undefined): boolean {
  if (!element) return false;
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
  return Element.prototype.matches.call(element, ':focus');
}
