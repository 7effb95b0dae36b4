import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5';

/** The data of a link preview: the tags in a page's head, as a program without JavaScript reads them. */
export interface Preview {
  readonly title: string;
  /** The first `<meta>` of each name or property. */
  readonly meta: Readonly<Record<string, string>>;
  readonly canonical: string;
  /** The elements of the head in their order, as `name` or `name:rel`. */
  readonly order: readonly string[];
}

const attribute = (element: Html.Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** Reads the preview from as much of a page as a crawler fetches. */
export function previewOf(html: string): Preview {
  const end = html.indexOf('</head>');
  if (end < 0) throw new Error('The head is not closed within what a crawler fetches.');
  const document = parse(html.slice(0, end));
  const root = document.childNodes.find((node) => node.nodeName === 'html') as Html.Element;
  const head = root.childNodes.find((node) => node.nodeName === 'head') as Html.Element;
  const elements = head.childNodes.filter((node): node is Html.Element => 'tagName' in node);
  const links = elements.filter(({ tagName }) => tagName === 'link');
  const title = elements.find(({ tagName }) => tagName === 'title')?.childNodes[0];
  const metas = elements.flatMap((element) => {
    // Some programs look for one, some for the other.
    const names = ['property', 'name'].flatMap((kind) => attribute(element, kind) ?? []);
    return element.tagName === 'meta' ? names.map((name) => [name, attribute(element, 'content') ?? ''] as const) : [];
  });
  return {
    title: title && 'value' in title ? title.value : '',
    meta: Object.fromEntries(metas.toReversed()),
    canonical: attribute(links.find((link) => attribute(link, 'rel') === 'canonical') as Html.Element, 'href') ?? '',
    order: elements.map((element) => {
      const about = attribute(element, 'name') ?? attribute(element, 'property') ?? attribute(element, 'rel');
      return about ? `${element.tagName}:${about}` : element.tagName;
    }),
  };
}
