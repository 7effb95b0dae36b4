import { defaultTreeAdapter, type DefaultTreeAdapterTypes as Html, parse } from 'parse5';

/** The content of a page of the tree before any script has run. */
export interface ReadPage {
  readonly heading: string;
  /** The targets of its answers. */
  readonly answers: readonly string[];
}

function* elementsIn(node: Html.Node): Generator<Html.Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if (defaultTreeAdapter.isElementNode(child)) yield child;
    yield* elementsIn(child);
  }
}

const textOf = (node: Html.Node): string =>
  defaultTreeAdapter.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const attribute = ({ attrs }: Html.Element, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value;

/** Text of a page with its character references replaced. */
export const decoded = (html: string): string =>
  html
    .replaceAll(/&#(?:39|x27);/g, "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/&(?:lt|#x3C);/g, '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Reads a page as browsers read HTML. */
export function readPage(html: string): ReadPage {
  const elements = [...elementsIn(parse(html))];
  const heading = elements.find(({ tagName }) => tagName === 'h1');
  return {
    heading: heading ? textOf(heading) : '',
    answers: elements
      .filter((element) => element.tagName === 'a' && attribute(element, 'data-answer') !== undefined)
      .map((element) => attribute(element, 'href') ?? ''),
  };
}
