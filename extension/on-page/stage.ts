import { attributeOf, openRootOf } from '../portal/dom/unclobbered.ts';
import { leaveToReader } from './own-actions.ts';

/** The attribute of the element that contains the guide on a portal page: the only thing of ours there. */
const hostMark = 'data-supportable';

/** Our own place on the page, out of reach of its styles, and with its own. */
export interface Stage {
  readonly host: HTMLElement;
  readonly root: HTMLElement;
  /** Adds it again when the page has removed it, or hidden it. Returns false when it can no longer hear the reader. */
  readonly putUp: () => boolean;
  /** Takes on the theme of the page. */
  readonly matchPage: () => void;
  readonly remove: () => void;
}

/** Set on the element itself, and important, so that no rule of the page for every element reaches it. */
const shield: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['z-index', '2147483647'],
];

/**
 * An event of our own, to know whether listeners still work: a page that opens its document to rewrite it takes away
 * every listener in it.
 */
const sign = 'sign';

/** The lightness of a computed color, from 0 to 1. Returns undefined for a color that is more than half transparent. */
function lightness(color: string): number | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  if (!color.startsWith('rgb') || alpha < 0.5) return undefined;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** The theme of the page by its background. Returns undefined when it has none, so that the system's theme applies. */
function pageTheme(): 'light' | 'dark' | undefined {
  for (const element of [document.body, document.documentElement]) {
    const light = element && lightness(getComputedStyle(element).backgroundColor);
    if (light !== undefined && light !== null) return light < 0.4 ? 'dark' : 'light';
  }
  return undefined;
}

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
  const raise = () => {
    for (const [property, value] of shield) host.style.setProperty(property, value, 'important');
  };
  raise();
  const { cssText } = host.style;
  // Closed: the page's scripts must not read what a partner types and answers, or press anything.
  const shadow = host.attachShadow({ mode: 'closed' });
  const root = document.createElement('div');
  root.className = 'root';
  shadow.append(root);
  leaveToReader(shadow, root);
  let heard = 0;
  root.addEventListener(sign, () => {
    heard += 1;
  });
  const putUp = () => {
    if (host.style.cssText !== cssText) {
      host.removeAttribute('style');
      raise();
    }
    if (host.parentNode !== document.documentElement) {
      // A sheet that was adopted stays behind when an element has been in another document.
      if (!shadow.querySelector('style')) addStyle(shadow, style);
      document.documentElement?.append(host);
    }
    const before = heard;
    root.dispatchEvent(new Event(sign));
    return heard > before;
  };
  putUp();
  const matchPage = () => {
    const theme = pageTheme();
    if (theme) host.dataset.theme = theme;
    else delete host.dataset.theme;
  };
  return { host, root, putUp, matchPage, remove: () => host.remove() };
}

/** The element of the page that has the focus, in its open shadow roots too; undefined for ours, or without a focus. */
export function pageFocus(): HTMLElement | undefined {
  let element = document.activeElement;
  for (let within = element; within; within = openRootOf(within)?.activeElement ?? null) element = within;
  const isOurs = element !== null && attributeOf(element, hostMark) !== null;
  return element instanceof HTMLElement && element !== document.body && !isOurs ? element : undefined;
}

/**
 * Gives the focus back to an element of the page. Returns whether it took it: it may be missing, gone or hidden by now.
 */
export function giveBack(element: HTMLElement | undefined): boolean {
  if (!element) return false;
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
  return Element.prototype.matches.call(element, ':focus');
}
