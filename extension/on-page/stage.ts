/** The element that carries the guide on a portal page: the only thing of ours there. */
export const hostName = 'supportable-guide';

/** Our own place on the page, out of reach of its styles, and with its own. */
export interface Stage {
  readonly host: HTMLElement;
  readonly root: HTMLElement;
  readonly remove: () => void;
}

/** What a reader does in the guide is no business of the page's own shortcuts. */
const isolated = [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'paste',
  'copy',
  'click',
  'pointerdown',
  'wheel',
  'focusin',
  'focusout',
];

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

/** Sets our element up beside the page's body. An older one, left over by an earlier version, goes. */
export function setStage(style: string): Stage {
  for (const old of document.querySelectorAll(`:root > ${hostName}`)) old.remove();
  const host = document.createElement(hostName);
  for (const [property, value] of shield) host.style.setProperty(property, value, 'important');
  // Closed: what a partner types and answers is not for the page's scripts to read or to press.
  const shadow = host.attachShadow({ mode: 'closed' });
  addStyle(shadow, style);
  const root = document.createElement('div');
  root.className = 'root';
  shadow.append(root);
  for (const type of isolated) root.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  return { host, root, remove: () => host.remove() };
}
