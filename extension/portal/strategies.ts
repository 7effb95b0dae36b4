import type { FactStrategy, IdStrategy, NameStrategy } from './adapters.ts';
import { textOf } from './deep.ts';
import { sameLabel, sectionLabels } from './labels.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const inAddress = /\/customers\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#]|$)/i;

const addressOf = (link: Element): string | undefined =>
  inAddress.exec(link.getAttribute('href') ?? '')?.[1]?.toLowerCase();

const rowId = (row: Element): string | undefined => {
  const id = /^row-(.+)$/.exec(row.id)?.[1] ?? '';
  return guid.test(id) ? id.toLowerCase() : undefined;
};

/** The customer ids a strategy finds; skeleton rows carry no GUID and are passed over. */
export const findIds = ({ by }: IdStrategy, elements: readonly Element[]): readonly string[] =>
  elements.flatMap((element) => {
    if (by === 'row-id') return (element.localName === 'tr' && rowId(element)) || [];
    return (element.localName === 'a' && addressOf(element)) || [];
  });

/** The first heading of the page. */
export const headingOf = (elements: readonly Element[]): string | undefined => {
  const heading = elements.find((element) => element.localName === 'h1' || element.getAttribute('aria-level') === '1');
  return heading && (textOf(heading) || undefined);
};

/** The parts of a heading like "Contoso | Subscriptions": which of them is the customer differs. */
const partsOf = (heading: string): readonly string[] => heading.split('|').map((part) => part.trim());

const isSection = (part: string): boolean => sectionLabels.some((label) => sameLabel(label, part));

/** The customer's name, when the heading and what the strategy looks at leave no doubt which text it is. */
export function findName({ by }: NameStrategy, elements: readonly Element[], tenant: string): string | undefined {
  const parts = partsOf(headingOf(elements) ?? '').filter((part) => part !== '');
  if (by === 'heading') {
    const [name, ...others] = parts.filter((part) => !isSection(part));
    return parts.length > 1 && others.length === 0 ? name : undefined;
  }
  const links = elements.filter((element) => element.localName === 'a' && addressOf(element) === tenant).map(textOf);
  return parts.find((part) => links.some((text) => sameLabel(text, part)) && !isSection(part));
}

const labelled = (labels: FactStrategy['labels'], text: string): string | undefined =>
  Object.keys(labels).find((value) => labels[value]?.some((label) => sameLabel(label, text)));

const isTab = (element: Element) =>
  element.getAttribute('aria-selected') === 'true' && element.getAttribute('role') !== 'row';

const isHeading = (element: Element) =>
  /^h[2-6]$/.test(element.localName) || (element.getAttribute('role') === 'heading' && element.localName !== 'h1');

/** The value that a strategy reads, when it is the only one the page shows; otherwise nothing, and it is asked. */
export function findValue({ by, labels }: FactStrategy, elements: readonly Element[]): string | undefined {
  const looked = elements.filter(by === 'selected-tab' ? isTab : isHeading);
  const values = new Set(looked.flatMap((element) => labelled(labels, textOf(element)) ?? []));
  const [value] = values;
  return values.size === 1 ? value : undefined;
}
