import { leaveToReader } from './own-actions.ts';

/** What marks the element that carries the guide on a portal page: the only thing of ours there. */
export const hostMark = 'data-supportable';

/** Our own place on the page, out of reach of its styles, and with its own. */
export interface Stage {
  readonly host: HTMLElement;
  readonly root: HTMLElement;
  /** Adds it again when the page has removed it. */
  readonly putUp: () => void;
  readonly remove: () => void;
}

/** Set on the element itself, and important, so that no rule of the page for every element reaches it. */
const shield: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['z-index', '2147483647'],
];

function addStyle(shadow: ShadowRoot, style: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let a content script adopt a sheet; a style element of our own does the same.
    const element = document.createElement('style');
    element.textContent = style;
    shadow.append(element);
  }
}

/** Sets our element up next to the page's body. An older one, left over from an earlier version, is removed. */
export function setStage(style: string): Stage {
  for (const old of document.querySelectorAll(`:root > [${hostMark}]`)) old.remove();
  // A plain div, made by us: not a name that the page could define, so that the page's scripts never get our root.
  const host = document.createElement('div');
  host.setAttribute(hostMark, '');
  for (const [property, value] of shield) host.style.setProperty(property, value, 'important');
  // Closed: the page's scripts must not read what a partner types and answers, or press anything.
  const shadow = host.attachShadow({ mode: 'closed' });
  const root = document.createElement('div');
  root.className = 'root';
  shadow.append(root);
  leaveToReader(shadow, root);
  const putUp = () => {
    if (host.parentNode === document.documentElement) return;
    // A sheet that was adopted stays behind when an element has been in another document.
    if (!shadow.querySelector('style')) addStyle(shadow, style);
    document.documentElement?.append(host);
  };
  putUp();
  return { host, root, putUp, remove: () => host.remove() };
}
