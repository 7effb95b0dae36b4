import { elementsOf, textOf } from './deep.ts';
import { attributeOf, localNameOf } from './unclobbered.ts';

const inAddress =
  /\/customers\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/([a-z]+)(?:\/([0-9a-f-]+))?)?(?:[?#]|$)/i;

/** A link of the page to a customer's page. */
export interface CustomerLink {
  readonly element: Element;
  readonly tenant: string;
  readonly section?: string;
  readonly item?: string;
}

/** A page as the strategies see it: every element once, and what they all ask for worked out once. */
export interface PageView {
  readonly elements: readonly Element[];
  readonly links: readonly CustomerLink[];
  /** The first heading, in parts: which part is the customer differs ("Contoso | Subscriptions"). */
  readonly heading: readonly string[];
}

const linkOf = (element: Element): readonly CustomerLink[] => {
  const href = localNameOf(element) === 'a' ? attributeOf(element, 'href') : null;
  const [, tenant, section, item] = (href && inAddress.exec(href)) || [];
  if (!tenant) return [];
  return [
    {
      element,
      tenant: tenant.toLowerCase(),
      ...(section && { section: section.toLowerCase() }),
      ...(item && { item: item.toLowerCase() }),
    },
  ];
};

function headingIn(elements: readonly Element[]): readonly string[] {
  const heading = elements.find(
    (element) =>
      localNameOf(element) === 'h1' ||
      (attributeOf(element, 'role') === 'heading' && attributeOf(element, 'aria-level') === '1'),
  );
  if (!heading) return [];
  return textOf(heading)
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Looks at a page, into its shadow roots, without ours. */
export function viewOf(page: Document, own: Element | undefined): PageView {
  const elements = elementsOf(page, own);
  return { elements, links: elements.flatMap(linkOf), heading: headingIn(elements) };
}
