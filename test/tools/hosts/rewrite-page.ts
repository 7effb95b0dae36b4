import { posix } from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page that works from a folder, and the files of the site that it leads to, by their paths in it. */
export interface RewrittenPage {
  readonly html: string;
  readonly targets: readonly string[];
}

const attribute = ({ attrs }: Element, wanted: string): string =>
  attrs.find(({ name }) => name === wanted)?.value ?? '';
const classes = (element: Element): readonly string[] => attribute(element, 'class').split(' ');

/**
 * Elements without a use in a folder: scripts and the parts they show, those with the site's public address, and the
 * menu for sharing.
 */
function isUseless(element: Element): boolean {
  const { tagName } = element;
  if (tagName === 'script' || tagName === 'template') return true;
  if (tagName === 'link') return !['stylesheet', 'icon'].includes(attribute(element, 'rel'));
  if (tagName === 'meta') return /^(?:og|twitter):/.test(attribute(element, 'property') + attribute(element, 'name'));
  return classes(element).some((name) => name === 'scripted' || name === 'share');
}

function* elementsIn(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of [...node.childNodes]) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    if (isUseless(child)) {
      defaultTreeAdapter.detachNode(child);
      continue;
    }
    yield child;
    yield* elementsIn(child);
  }
}

const place = 'http://folder.test/';

/** The file of the site that a link leads to, as a browser without a server has to name it; undefined outside of it. */
function fileBehind(link: string, page: string): { readonly file: string; readonly hash: string } | undefined {
  if (link.startsWith('#') || !URL.canParse(link, place + page)) return undefined;
  const { origin, pathname, hash } = new URL(link, place + page);
  if (`${origin}/` !== place) return undefined;
  return { file: `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`, hash };
}

/**
 * Makes a page of the built site readable from a folder: its links lead to files by relative paths, and nothing in it
 * waits for a script. `page`: its path in the site, such as `en/index.html`. `notice`: the line at the top, as HTML.
 */
export function rewritePage(html: string, page: string, notice: string): RewrittenPage {
  const document = parse(html, { scriptingEnabled: false });
  const targets = new Set<string>();
  for (const element of elementsIn(document)) {
    if (classes(element).includes('offline-copy')) {
      element.attrs = element.attrs.filter(({ name }) => name !== 'hidden');
      element.childNodes = [];
      for (const node of parseFragment(notice).childNodes) defaultTreeAdapter.appendChild(element, node);
    }
    for (const attr of element.attrs) {
      if (attr.name !== 'href' && attr.name !== 'src') continue;
      const found = fileBehind(attr.value, page);
      if (found === undefined) continue;
      targets.add(decodeURI(found.file));
      attr.value = posix.relative(posix.dirname(page), found.file) + found.hash;
    }
  }
  return { html: serialize(document), targets: [...targets] };
}

/** A style sheet for pages without scripts, though the browser that shows them has scripts. */
export const rewriteStyle = (css: string): string =>
  css
    .replaceAll(/\(\s*scripting:\s*none\s*\)/g, '(min-width:0)')
    .replaceAll(/\(\s*scripting:\s*enabled\s*\)/g, '(max-width:0)');
