import type { Customer } from '../customer-shape.ts';
import type { Place } from './place.ts';

/** The data that a page is drawn from. */
export type Scene = {
  readonly place: Place;
  /** The customer the page shows; absent on pages that are not about one customer. */
  readonly customer: Customer | undefined;
  /** The tag of a component under this page's prefix. */
  readonly tag: (component: string) => string;
};

/** Our certainty that the live portal builds the page this way: A seen live in 2026 … D inferred. */
export type Evidence = 'A' | 'B' | 'C' | 'D';

/** A page that has been drawn. `settled` resolves when its data is there. */
export type Drawn = { readonly content: readonly Node[]; readonly settled?: Promise<void> };

/** The structure of one page of the portal. */
export type PageFixture = {
  readonly evidence: Evidence;
  /** The reason for the grade, in a few words for the reader of a test result. */
  readonly because: string;
  /** The element in which the feature puts its application. */
  readonly app: string;
  /** The feature's component prefix. */
  readonly prefix: string;
  /** Whether the application's content lives in shadow roots all the way, or in light DOM down to the table. */
  readonly content: 'light' | 'shadow';
  readonly nav: 'home' | 'customers' | 'customer';
  /** The heading's two parts, around the bar. */
  readonly heading: (scene: Scene) => readonly [string, string?];
  /** The part of the document's title before "| Partner Center". */
  readonly title: string;
  readonly draw: (scene: Scene) => Drawn;
};
