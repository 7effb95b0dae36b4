import { cut } from 'rules';
import type { PageView } from './dom/page-view.ts';
import type { ByValue, Strategy } from './page-adapter.ts';
import { sectionHeadings } from './pages.ts';

/** Whether two labels are the same, ignoring case. */
const sameLabel = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

const hasLabel = (labels: readonly string[], text: string): boolean => labels.some((label) => sameLabel(label, text));

/** The only value that the texts mean. Returns undefined when they mean no value or several. */
function soleValue(values: ByValue, texts: readonly string[], fits: (sign: string, text: string) => boolean) {
  const found = Object.keys(values).filter((value) =>
    texts.some((text) => values[value]?.some((sign) => fits(sign, text))),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The only text of a list. Returns undefined for several texts, or none. */
const sole = (texts: readonly string[]): string | undefined => (texts.length === 1 ? texts[0] : undefined);

/** The only text of a list in which one may be repeated. */
const soleOf = (texts: readonly string[]): string | undefined => sole([...new Set(texts)]);

const hasShape = (pattern: string, text: string): boolean => new RegExp(pattern, 'i').test(text);

/** The customer ids a strategy finds. */
export const findIds = ({ by }: Strategy, view: PageView): readonly string[] =>
  by === 'row-id' ? view.rowIds() : by === 'link' ? view.links.map(({ tenant }) => tenant) : [];

/** The number of characters of one text in which an address is searched. */
const longestPlace = 5000;

/** The only address of a shape on the page. */
function soleAddress(view: PageView, shape: string): string | undefined {
  const sought = new RegExp(shape, 'gi');
  return soleOf(view.addressPlaces().flatMap((text) => cut(text, longestPlace).match(sought) ?? []));
}

/** With fewer links to sections than this on a customer's page, a missing link means nothing. */
const enoughSections = 3;

function sectionsOf({ links }: PageView, tenant: string): ReadonlySet<string> {
  return new Set(links.flatMap((link) => (link.tenant === tenant && link.section && !link.item ? [link.section] : [])));
}

const isSection = (part: string): boolean => hasLabel(sectionHeadings, part);

/** The customer's name, if the strategy finds it without doubt. */
export function findName({ by }: Strategy, view: PageView, tenant: string): string | undefined {
  if (by === 'trail') return sole(view.trailTexts(tenant));
  if (by === 'heading') {
    const [name, ...others] = view.heading.filter((part) => !isSection(part));
    return view.heading.length > 1 && others.length === 0 ? name : undefined;
  }
  const linked = view.linkTexts(tenant);
  return view.heading.find((part) => hasLabel(linked, part) && !isSection(part));
}

/**
 * The only part of the heading that is neither the customer's name nor that of a section. Returns undefined without
 * one.
 */
export const findItemName = ({ heading }: PageView, customerName = ''): string | undefined =>
  sole(heading.filter((part) => !isSection(part) && !sameLabel(part, customerName)));

/** The label of the only tab that is chosen where something is shown, or of the only section that shows something. */
export function findLabel({ by }: Strategy, view: PageView): string | undefined {
  if (by === 'filled-section') return sole(view.filledSections());
  const shown = view.rowIds().length > 0 || view.links.some(({ item }) => item);
  return by === 'selected-tab' && shown ? sole(view.tabs()) : undefined;
}

/** The value of a fact or the text that a strategy finds; undefined when it finds none, or several. */
export function findText(strategy: Strategy, view: PageView, tenant: string): string | undefined {
  if (strategy.by === 'selected-tab' || strategy.by === 'filled-section') {
    const label = findLabel(strategy, view);
    return label && soleValue(strategy.values, [label], sameLabel);
  }
  if (strategy.by === 'shape') return soleValue(strategy.values, view.texts(), hasShape);
  if (strategy.by === 'labeled') {
    const text = soleOf(view.textsAfter((label) => hasLabel(strategy.labels, label)));
    return text && strategy.values ? soleValue(strategy.values, [text], hasShape) : text;
  }
  if (strategy.by === 'agreed') return soleOf(strategy.among.flatMap((each) => findText(each, view, tenant) ?? []));
  if (strategy.by === 'chosen')
    return soleOf(view.lists().flatMap(({ label, chosen }) => (hasLabel(strategy.labels, label) ? chosen : [])));
  if (strategy.by === 'chosen-button') {
    const chosen = view.chosenButtons().filter(({ group }) => hasLabel(strategy.labels, group));
    return sole(chosen.map(({ text }) => text));
  }
  if (strategy.by === 'address') return soleAddress(view, strategy.shape);
  const sections = sectionsOf(view, tenant);
  const hasSection = 'section' in strategy && sections.has(strategy.section);
  const lacksSection = sections.size >= enoughSections && !hasSection;
  if (strategy.by === 'missing-section') return lacksSection ? strategy.value : undefined;
  if (strategy.by === 'shows-section') return hasSection ? strategy.value : undefined;
  if (strategy.by === 'column' && (strategy.lacks ? lacksSection : hasSection)) {
    const texts = view.column(strategy.field);
    const isThere = (signs: readonly string[]) => texts.some((text) => signs.some((sign) => hasShape(sign, text)));
    return Object.entries(strategy.values).find(([, signs]) => isThere(signs))?.[0];
  }
  return undefined;
}
