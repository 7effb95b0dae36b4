import type { AnyFact } from 'rules';

/** How well the markup is known: `A` seen on the live portal, `B` from scripts and documents, `C` old, `D` inferred. */
export type Evidence = 'A' | 'B' | 'C' | 'D';

/** Labels or shapes of a text, by the value that they mean. */
export type ByValue = Readonly<Record<string, readonly string[]>>;

/** Where on a page something can be read. Ids and shapes come before roles, roles before labels. */
export type Strategy = {
  readonly evidence: Evidence;
} & (
  | /** The GUID in the id of each table row. */ { readonly by: 'row-id' }
  | /** The GUID in each link to a customer. */ { readonly by: 'link' }
  | /** The part of the heading that a link to the customer repeats. */ { readonly by: 'breadcrumb' }
  | /** The only link to the customer in the trail that leads from the list of customers. */ { readonly by: 'trail' }
  | /** The part of the heading that is not the name of a section. */ { readonly by: 'heading' }
  | /** The value whose label is on the only tab that is chosen, when it shows something. */ {
      readonly by: 'selected-tab';
      readonly values: ByValue;
    }
  | /** The value whose section is the only one that shows something. */ {
      readonly by: 'filled-section';
      readonly values: ByValue;
    }
  | /** The value whose shape some whole text on the page has. */ { readonly by: 'shape'; readonly values: ByValue }
  | /** The text after a label; with values, the value whose shape it has. */ {
      readonly by: 'labeled';
      readonly labels: readonly string[];
      readonly values?: ByValue;
    }
  | /** The text that several strategies agree on; those that find nothing don't count. */ {
      readonly by: 'agreed';
      readonly among: readonly Strategy[];
    }
  | /** The chosen value of a list with a label. */ { readonly by: 'chosen'; readonly labels: readonly string[] }
  | /** The chosen button of a group with a label. */ {
      readonly by: 'chosen-button';
      readonly labels: readonly string[];
    }
  | /** The only link of its kind on the page, in its text, a field or an address. */ {
      readonly by: 'address';
      readonly shape: string;
    }
  | /** The value when the customer's pages lack a section. */ {
      readonly by: 'missing-section';
      readonly section: string;
      readonly value: string;
    }
  | /** The least that is true when the customer's pages have a section. */ {
      readonly by: 'shows-section';
      readonly section: string;
      readonly value: string;
    }
  | /** The first of these values that a row has in a column, if the customer's pages have a section, or lack it. */ {
      readonly by: 'column';
      readonly field: string;
      readonly section: string;
      readonly lacks?: true;
      readonly values: ByValue;
    }
);

/** The shape of each detail, which is shown but decides nothing by itself; a text of another shape is not used. */
export const detailShapes = {
  offer: '^[\\w:.-]{8,60}$',
  publisher: '\\p{L}',
  reseller: '^\\d{4,12}$',
  status: '^\\p{L}.{1,120}$',
  ends: '^.*\\d.*$',
  country: '^\\p{L}{2}',
  'request-link': '^https://',
} as const;
/** A detail of a subscription or a page that is shown. */
export type Detail = keyof typeof detailShapes;

/** The details of a subscription that are shown, in this order. */
export const shownDetails = ['status', 'ends', 'offer', 'publisher', 'reseller'] as const satisfies readonly Detail[];

/**
 * The facts that can be read from a page, and how: data only, so that a change in the portal needs only a change of
 * data.
 */
export interface Adapter {
  readonly id: string;
  /** Raised with every change, so that a health record says which version read the page. */
  readonly version: number;
  /**
   * Strategies for the customers that the page shows; the address has to name one. Empty where a page is about none.
   */
  readonly customers: readonly Strategy[];
  /** The customer's name, on pages of one customer. */
  readonly name: readonly Strategy[];
  /** Facts of the rules; for each the first strategy that finds something decides. */
  readonly facts: Readonly<Partial<Record<AnyFact, readonly Strategy[]>>>;
  /**
   * Strategies for the value that a list of this partner's own sales suggests for a fact: offered first, and still
   * asked.
   */
  readonly suggests?: Readonly<Partial<Record<AnyFact, readonly Strategy[]>>>;
  readonly details: Readonly<Partial<Record<Detail, readonly Strategy[]>>>;
  /** The fields that a page must show; if one is missing, the page counts as read in part. */
  readonly expects: readonly ('name' | AnyFact | Detail)[];
}
