import { hostName } from './stage.ts';

/** The element of the page that has the focus, in its open shadow roots too; none when it is ours, or nothing has it. */
export function pageFocus(): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const isOurs = element?.localName === hostName;
  return element instanceof HTMLElement && element !== document.body && !isOurs ? element : undefined;
}

/** Gives the focus back to an element of the page; whether it took it, for it may be gone or hidden by now. */
export function giveBack(element: HTMLElement | undefined): boolean {
  element?.focus({ preventScroll: true });
  return element?.matches(':focus') ?? false;
}
