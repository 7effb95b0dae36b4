import { cut } from 'rules';
import type { ByValue, Strategy } from './page-adapter.ts';
import type { PageView } from './page-view.ts';
import { sectionHeadings } from './pages.ts';

/** Whether two labels are the same, in whatever case. */
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

const hasShape = (pattern: string, text: string): boolean => new RegExp(pattern, 'i').test(text);

/** The customer ids a strategy finds. */
export const findIds = ({ by }: Strategy, view: PageView): readonly string[] =>
  by === 'row-id' ? view.rowIds() : by === 'link' ? view.links.map(({ tenant }) => tenant) : [];

/** How far into one text an address is looked for, in characters. */
const longestPlace = 5000;

/** The only address of a shape on the page. */
function soleAddress(view: PageView, shape: string): string | undefined {
  const sought = new RegExp(shape, 'gi');
  return sole([...new Set(view.addressPlaces().flatMap((text) => cut(text, longestPlace).match(sought) ?? []))]);
}

/** How many links a customer's pages show at least before one that is missing means something. */
const enoughSections = 3;

function sectionsOf({ links }: PageView, tenant: string): ReadonlySet<string> {
  return new Set(links.flatMap((link) => (link.tenant === tenant && link.section && !link.item ? [link.section] : [])));
}

/** The customer's name, when what the strategy looks at leaves no doubt which text it is. */
export function findName({ by }: Strategy, view: PageView, tenant: string): string | undefined {
  if (by === 'trail') return sole(view.trailTexts(tenant));
  const isSection = (part: string) => hasLabel(sectionHeadings, part);
  if (by === 'heading') {
    const [name, ...others] = view.heading.filter((part) => !isSection(part));
    return view.heading.length > 1 && others.length === 0 ? name : undefined;
  }
  const linked = view.linkTexts(tenant);
  return view.heading.find((part) => hasLabel(linked, part) && !isSection(part));
}

/** What a strategy reads: a value of a fact, or a text; undefined when it is not there or not the only one. */
export function findText(strategy: Strategy, view: PageView, tenant: string): string | undefined {
  if (strategy.by === 'selected-tab') {
    const shown = view.rowIds().length > 0 || view.links.some(({ item }) => item);
    return shown ? soleValue(strategy.values, view.tabs(), sameLabel) : undefined;
  }
  if (strategy.by === 'filled-section') return soleValue(strategy.values, view.filledSections(), sameLabel);
  if (strategy.by === 'shape') return soleValue(strategy.values, view.texts(), hasShape);
  if (strategy.by === 'labeled') {
    const text = view.textAfter((label) => hasLabel(strategy.labels, label));
    return text && strategy.values ? soleValue(strategy.values, [text], hasShape) : text;
  }
  if (strategy.by === 'chosen')
    return view.lists().find(({ label }) => hasLabel(strategy.labels, label))?.chosen || undefined;
  if (strategy.by === 'chosen-button') {
    const chosen = view.chosenButtons().filter(({ group }) => hasLabel(strategy.labels, group));
    return sole(chosen.map(({ text }) => text));
  }
  if (strategy.by === 'address') return soleAddress(view, strategy.shape);
  const sections = sectionsOf(view, tenant);
  if (strategy.by === 'missing-section')
    return sections.size >= enoughSections && !sections.has(strategy.section) ? strategy.value : undefined;
  if (strategy.by === 'column' && sections.has(strategy.section)) {
    const texts = view.column(strategy.field);
    const isThere = (signs: readonly string[]) => texts.some((text) => signs.some((sign) => hasShape(sign, text)));
    return Object.entries(strategy.values).find(([, signs]) => isThere(signs))?.[0];
  }
  return undefined;
}
