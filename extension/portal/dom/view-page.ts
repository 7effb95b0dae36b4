import { elementsOf, textOf, textsOf } from './deep.ts';
import {
  type ChosenButton,
  type CustomerLink,
  customerLink,
  customerOfRow,
  headingParts,
  isCellOf,
  type List,
  type PageView,
} from './page-view.ts';
import {
  allTextOf,
  attributeOf,
  childCountOf,
  findIn,
  idOf,
  isWithin,
  localNameOf,
  nextOf,
  nodesIn,
  parentOf,
} from './unclobbered.ts';

type LinkElement = CustomerLink & { readonly element: Element };

const linkOf = (element: Element): readonly LinkElement[] => {
  const link = localNameOf(element) === 'a' ? customerLink(attributeOf(element, 'href')) : undefined;
  return link ? [{ ...link, element }] : [];
};

function headingIn(elements: readonly Element[]): readonly string[] {
  const heading = elements.find(
    (element) =>
      localNameOf(element) === 'h1' ||
      (attributeOf(element, 'role') === 'heading' && attributeOf(element, 'aria-level') === '1'),
  );
  return heading ? headingParts(textOf(heading)) : [];
}

/** A native list, whose label is an attribute of its component, on it or around it. */
function listOf(element: Element): readonly List[] {
  if (localNameOf(element) !== 'select') return [];
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host.getAttribute('label') : null;
  const around = element.closest('label')?.firstElementChild;
  const label = host ?? element.getAttribute('aria-label') ?? (around ? textOf(around) : '');
  return [{ label, chosen: (element as HTMLSelectElement).selectedOptions[0]?.value ?? '' }];
}

function chosenButton(element: Element): readonly ChosenButton[] {
  const isRadio = localNameOf(element) === 'input' && (element as HTMLInputElement).type === 'radio';
  if (!isRadio || !element.matches(':checked')) return [];
  const group = element.closest('fieldset, [role="radiogroup"]');
  if (!group) return [];
  const label = attributeOf(group, 'aria-label') ?? findIn(group, 'legend')?.textContent ?? '';
  const text =
    element.closest('label') ?? (element.id ? findIn(group, `label[for="${CSS.escape(element.id)}"]`) : null);
  return text ? [{ group: label, text: textsOf(text).join(' · ') }] : [];
}

function isInTrail(link: Element, tenant: string): boolean {
  const trail = link.closest('nav, ol, ul');
  const within = (pattern: RegExp) =>
    [...(trail?.querySelectorAll('a') ?? [])].filter((each) => pattern.test(each.getAttribute('href') ?? '')).length;
  return within(/\/customers\/list/i) === 1 && within(new RegExp(`/customers/${tenant}`, 'i')) === 1;
}

/** The view of a page, including its shadow roots, without our own element. */
export function viewOf(page: Document, own: Element | undefined): PageView {
  const elements = elementsOf(page, own);
  const links = elements.flatMap(linkOf);
  const leaves = () => elements.filter((element) => childCountOf(element) === 0 && nodesIn(element).length > 0);
  const isFilled = (heading: Element): boolean => {
    const section = /^h[2-4]$/.test(localNameOf(heading)) && parentOf(heading);
    return !!section && links.some(({ item, element }) => item && isWithin(element, section));
  };
  return {
    links,
    heading: headingIn(elements),
    rowIds: () => elements.flatMap((each) => (localNameOf(each) === 'tr' ? (customerOfRow(idOf(each)) ?? []) : [])),
    linkTexts: (tenant) =>
      links.filter((link) => link.tenant === tenant && !link.item).map(({ element }) => textOf(element)),
    trailTexts: (tenant) =>
      links.filter(({ element }) => isInTrail(element, tenant)).map(({ element }) => textOf(element)),
    texts: () => leaves().map(textOf),
    textsAfter: (isLabel) =>
      leaves().flatMap((element) => {
        const next = isLabel(textOf(element)) ? nextOf(element) : null;
        return (next && textOf(next)) || [];
      }),
    lists: () => elements.flatMap(listOf),
    chosenButtons: () => elements.flatMap(chosenButton),
    addressPlaces: () => [
      ...leaves().map((leaf) => (leaf instanceof HTMLTextAreaElement ? leaf.value : allTextOf(leaf))),
      ...elements.flatMap((element) => attributeOf(element, 'href') ?? []),
    ],
    tabs: () =>
      elements
        .filter((element) => attributeOf(element, 'aria-selected') === 'true' && attributeOf(element, 'role') === 'tab')
        .map(textOf),
    filledSections: () => elements.filter(isFilled).map(textOf),
    column: (field) => elements.filter((element) => isCellOf(field, idOf(element))).map(textOf),
  };
}
