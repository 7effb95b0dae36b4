import { cleanName, cut } from 'rules';
import { lastChildOf, localNameOf, nodesIn, openRootOf, previousOf, typeOf } from './unclobbered.ts';

/** The browser's own way into closed shadow roots, where there is one: Chrome's `chrome.dom`, Firefox's own method. */
type Opener = (element: HTMLElement) => ShadowRoot | null;

interface WithOpeners {
  readonly chrome?: { readonly dom?: { readonly openOrClosedShadowRoot?: Opener } };
}

function shadowOf(element: Element): ShadowRoot | null {
  const open = openRootOf(element);
  // Names with a hyphen that are SVG's or MathML's are not components; Chrome throws when it is asked for their root.
  if (open || !localNameOf(element).includes('-') || !(element instanceof HTMLElement)) return open;
  const firefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (firefox) return firefox;
  return (globalThis as WithOpeners).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** The largest number of elements that a reading looks at: a page of any size costs the same. */
export const nodeBudget = 30_000;

/** Every element of the page, into shadow roots, in tree order, up to the budget; our own are left out. */
export function elementsOf(root: Document, own: Element | undefined, budget = nodeBudget): readonly Element[] {
  const found: Element[] = [];
  const waiting: Element[] = root.documentElement ? [root.documentElement] : [];
  for (let element = waiting.pop(); element && found.length < budget; element = waiting.pop()) {
    if (element === own) continue;
    found.push(element);
    for (let child = lastChildOf(element); child; child = previousOf(child)) waiting.push(child);
    const shadow = shadowOf(element);
    for (let child = shadow?.lastElementChild; child; child = previousOf(child)) waiting.push(child);
  }
  return found;
}

/** The longest text that is read from one place. */
const longestText = 300;

/** Elements that mark a part of a text, perhaps of a word; any other element begins a separate text. */
const marking = /^(?:mark|b|i|em|strong|u|s|font|bdi|bdo|wbr|sub|sup)$/;
/** Elements that can do both: next to bare text they mark a part of it. */
const inText = /^(?:span|a)$/;
/** The separator between the texts of separate elements. */
const apart = '\u001f';

function gather(node: Node, depth: number): string {
  const type = typeOf(node);
  if (type === 3) return node.nodeValue ?? '';
  if (type !== 1 || depth > 12) return '';
  const name = localNameOf(node as Element);
  if (name === 'script' || name === 'style') return '';
  const slotted = name === 'slot' ? (node as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
  let text = '';
  let before = '';
  for (const child of slotted.length > 0 ? slotted : nodesIn(node)) {
    const kind = typeOf(child) === 1 ? localNameOf(child as Element) : '';
    const part = gather(child, depth + 1);
    // Frameworks leave comments and empty texts between elements.
    if (!kind && !part) continue;
    const joins = [before, kind].every((each) => !each || marking.test(each));
    const isPart = (!before || !kind) && inText.test(before || kind);
    text += (joins || isPart ? '' : apart) + part;
    if (text.length > longestText) break;
    before = kind;
  }
  return text;
}

/**
 * The texts of the separate elements in an element as a reader sees them, following slots; each one line, without
 * characters that can't be seen.
 */
export const textsOf = (element: Element): readonly string[] =>
  cut(gather(element, 0), longestText)
    .split(apart)
    .map(cleanName)
    .filter((text) => text !== '');

/** An element's text as a reader sees it: the texts of separate elements with a space between them. */
export const textOf = (element: Element): string => textsOf(element).join(' ');
