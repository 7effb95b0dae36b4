import { guid } from 'rules';

const inAddress = new RegExp(`/customers/(${guid})(?:/([a-z]+)(?:/([0-9a-f-]+))?)?(?:[?#]|$)`, 'i');

/** A link of the page to a customer's page. */
export interface CustomerLink {
  readonly tenant: string;
  readonly section?: string;
  readonly item?: string;
}

/** A native list: its label, and the value that is chosen; empty without either. */
export interface List {
  readonly label: string;
  readonly chosen: string;
}

/** A chosen button: the label of its group, and all that the button says. */
export interface ChosenButton {
  readonly group: string;
  readonly text: string;
}

/**
 * A page in texts and ids, as strategies see it. Links and heading are worked out once, the rest when a strategy
 * asks, so that a page costs only what is used, and an error ends only the strategy that ran into it.
 */
export interface PageView {
  readonly links: readonly CustomerLink[];
  /** The first heading, in parts: which part is the customer differs ("Contoso | Subscriptions"). */
  readonly heading: readonly string[];
  /** The ids of customers in the rows of tables. */
  rowIds(): readonly string[];
  /** The texts of the links to a customer's pages, without those to single items. */
  linkTexts(tenant: string): readonly string[];
  /**
   * The texts of the links to a customer in a breadcrumb trail: a list with one link to the customers and one to this
   * one.
   */
  trailTexts(tenant: string): readonly string[];
  /** Every text that is alone in an element. */
  texts(): readonly string[];
  /** The texts that follow each element whose text is a label. */
  textsAfter(isLabel: (text: string) => boolean): readonly string[];
  lists(): readonly List[];
  chosenButtons(): readonly ChosenButton[];
  /** Every text that can contain an address: texts, fields, and the targets of links. */
  addressPlaces(): readonly string[];
  /** The labels of the tabs that are chosen. */
  tabs(): readonly string[];
  /** Headings whose own section links to a subscription of a customer. */
  filledSections(): readonly string[];
  /** The texts of a table's column. */
  column(field: string): readonly string[];
}

const inRowId = new RegExp(`^row-(${guid})$`, 'i');

/** The customer's page that an address leads to; undefined when it leads elsewhere. */
export function customerLink(href: string | null): CustomerLink | undefined {
  const [, tenant, section, item] = (href && inAddress.exec(href)) || [];
  return tenant === undefined
    ? undefined
    : {
        tenant: tenant.toLowerCase(),
        ...(section && { section: section.toLowerCase() }),
        ...(item && { item: item.toLowerCase() }),
      };
}

/**
 * The customer's id in the id of a table row; undefined when the row is not a customer's, such as a placeholder row.
 */
export const customerOfRow = (id: string): string | undefined => inRowId.exec(id)?.[1]?.toLowerCase();

/** The parts of a heading: "Contoso | Subscriptions" has two. */
export const headingParts = (text: string): readonly string[] =>
  text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Whether an id is that of a cell in a column of a customer table. */
export const isCellOf = (field: string, id: string): boolean =>
  id.startsWith(`cell-${field}-`) && /[0-9a-f]{12}$/i.test(id);
