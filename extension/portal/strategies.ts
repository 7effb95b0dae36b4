import { cut } from 'rules';
import { textOf } from './deep.ts';
import type { ByValue, Strategy } from './page-adapter.ts';
import type { PageView } from './page-view.ts';
import { sectionHeadings } from './pages.ts';
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

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether two labels are the same, in whatever case. */
const sameLabel = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

const hasLabel = (labels: readonly string[], text: string): boolean => labels.some((label) => sameLabel(label, text));

/** The only value that the texts mean. Returns undefined when they mean none or several. */
function soleValue(values: ByValue, texts: readonly string[], fits: (sign: string, text: string) => boolean) {
  const found = Object.keys(values).filter((value) =>
    texts.some((text) => values[value]?.some((sign) => fits(sign, text))),
  );
  return found.length === 1 ? found[0] : undefined;
}

const hasShape = (pattern: string, text: string): boolean => new RegExp(pattern, 'i').test(text);

/** The ids in the rows of tables; a placeholder row has none. */
const rowIds = ({ elements }: PageView): readonly string[] =>
  elements.flatMap((element) => {
    const id = localNameOf(element) === 'tr' ? element.id.replace(/^row-/, '') : '';
    return guid.test(id) && id !== element.id ? [id.toLowerCase()] : [];
  });

/** The customer ids a strategy finds. */
export const findIds = ({ by }: Strategy, view: PageView): readonly string[] =>
  by === 'row-id' ? rowIds(view) : by === 'link' ? view.links.map(({ tenant }) => tenant) : [];

/** Every element that contains nothing but text. */
const leaves = ({ elements }: PageView): readonly Element[] =>
  elements.filter((element) => childCountOf(element) === 0 && nodesIn(element).length > 0);

/** The text that follows an element with one of the labels. */
function textAfterLabel(view: PageView, labels: readonly string[]): string | undefined {
  const label = leaves(view).find((element) => hasLabel(labels, textOf(element)));
  const next = label && nextOf(label);
  return (next && textOf(next)) || undefined;
}

/** Every native list with its label, in an attribute of its component, around it or on it. */
function labeledLists({ elements }: PageView) {
  return elements.flatMap((element) => {
    if (localNameOf(element) !== 'select') return [];
    const root = element.getRootNode();
    const host = root instanceof ShadowRoot ? root.host.getAttribute('label') : null;
    const around = element.closest('label')?.firstElementChild;
    const label = host ?? element.getAttribute('aria-label') ?? (around ? textOf(around) : '');
    return [{ label, list: element as HTMLSelectElement }];
  });
}

/** What is chosen among the buttons of a group with one of the labels, with all that the button says. */
function chosenButton({ elements }: PageView, labels: readonly string[]): string | undefined {
  const chosen = elements.filter(
    (element) =>
      localNameOf(element) === 'input' && (element as HTMLInputElement).type === 'radio' && element.matches(':checked'),
  );
  const texts = chosen.flatMap((button) => {
    const group = button.closest('fieldset, [role="radiogroup"]');
    if (!group) return [];
    const label = attributeOf(group, 'aria-label') ?? findIn(group, 'legend')?.textContent ?? '';
    const text = button.closest('label') ?? (button.id ? findIn(group, `label[for="${CSS.escape(button.id)}"]`) : null);
    return text && hasLabel(labels, label) ? [textOf(text)] : [];
  });
  return texts.length === 1 ? texts[0] : undefined;
}

/** The only address of a shape on the page: in a text, in a field, or where a link leads. */
function soleAddress(view: PageView, shape: string): string | undefined {
  const sought = new RegExp(shape, 'gi');
  const places = [
    ...leaves(view).map((leaf) => (leaf instanceof HTMLTextAreaElement ? leaf.value : allTextOf(leaf))),
    ...view.elements.map((element) => attributeOf(element, 'href')),
  ];
  const found = new Set(places.flatMap((text) => (text && cut(text, 5000).match(sought)) || []));
  return found.size === 1 ? [...found][0] : undefined;
}

const tabs = ({ elements }: PageView): readonly string[] =>
  elements
    .filter((element) => attributeOf(element, 'aria-selected') === 'true' && attributeOf(element, 'role') === 'tab')
    .map(textOf);

/** Headings whose own section links to a subscription of the customer. */
function filledSections({ elements, links }: PageView): readonly string[] {
  return elements
    .filter((element) => {
      const section = /^h[2-4]$/.test(localNameOf(element)) && parentOf(element);
      return section && links.some(({ item, element: link }) => item && isWithin(link, section));
    })
    .map(textOf);
}

/** How many links a customer's pages show at least before one that is missing means something. */
const enoughSections = 3;

function sectionsOf({ links }: PageView, tenant: string): ReadonlySet<string> {
  return new Set(links.flatMap((link) => (link.tenant === tenant && link.section && !link.item ? [link.section] : [])));
}

function columnTexts({ elements }: PageView, field: string): readonly string[] {
  const isCell = (id: string) => id.startsWith(`cell-${field}-`) && /[0-9a-f]{12}$/i.test(id);
  return elements.filter((element) => isCell(idOf(element))).map(textOf);
}

/** The trail above a page: a list of links with one to the list of customers and one to the customer. */
function trailName({ links }: PageView, tenant: string): string | undefined {
  const names = links.flatMap(({ element }) => {
    const trail = element.closest('nav, ol, ul');
    const within = (pattern: RegExp) =>
      [...(trail?.querySelectorAll('a') ?? [])].filter((link) => pattern.test(link.getAttribute('href') ?? ''));
    const isTrail =
      within(/\/customers\/list/i).length === 1 && within(new RegExp(`/customers/${tenant}`, 'i')).length === 1;
    return isTrail ? [textOf(element)] : [];
  });
  return names.length === 1 ? names[0] : undefined;
}

/** The customer's name, when what the strategy looks at leaves no doubt which text it is. */
export function findName({ by }: Strategy, view: PageView, tenant: string): string | undefined {
  if (by === 'trail') return trailName(view, tenant);
  const isSection = (part: string) => hasLabel(sectionHeadings, part);
  if (by === 'heading') {
    const [name, ...others] = view.heading.filter((part) => !isSection(part));
    return view.heading.length > 1 && others.length === 0 ? name : undefined;
  }
  const linked = view.links
    .filter((link) => link.tenant === tenant && !link.item)
    .map(({ element }) => textOf(element));
  return view.heading.find((part) => hasLabel(linked, part) && !isSection(part));
}

/** What a strategy reads: a value of a fact, or a text. Returns undefined when there is none or more than one. */
export function findText(strategy: Strategy, view: PageView, tenant: string): string | undefined {
  if (strategy.onlyWith && !labeledLists(view).some(({ label }) => hasLabel(strategy.onlyWith ?? [], label)))
    return undefined;
  if (strategy.by === 'selected-tab') {
    const shown = rowIds(view).length > 0 || view.links.some(({ item }) => item);
    return shown ? soleValue(strategy.values, tabs(view), sameLabel) : undefined;
  }
  if (strategy.by === 'filled-section') return soleValue(strategy.values, filledSections(view), sameLabel);
  if (strategy.by === 'shape') return soleValue(strategy.values, leaves(view).map(textOf), hasShape);
  if (strategy.by === 'labeled') {
    const text = textAfterLabel(view, strategy.labels);
    return text && strategy.values ? soleValue(strategy.values, [text], hasShape) : text;
  }
  if (strategy.by === 'chosen') {
    const { list } = labeledLists(view).find(({ label }) => hasLabel(strategy.labels, label)) ?? {};
    return list?.selectedOptions[0]?.value || undefined;
  }
  if (strategy.by === 'chosen-button') return chosenButton(view, strategy.labels);
  if (strategy.by === 'address') return soleAddress(view, strategy.shape);
  const sections = sectionsOf(view, tenant);
  if (strategy.by === 'missing-section')
    return sections.size >= enoughSections && !sections.has(strategy.section) ? strategy.value : undefined;
  if (strategy.by === 'column' && sections.has(strategy.section)) {
    const texts = columnTexts(view, strategy.field);
    return Object.keys(strategy.values).find((value) =>
      soleValue({ [value]: strategy.values[value] ?? [] }, texts, hasShape),
    );
  }
  return undefined;
}
