import type { Evidence, PageFixture } from './client/scene.ts';
import type { Customer } from './customer-shape.ts';
import type { toQuery } from './switches.ts';

/** One situation in which a partner can see a page of the portal. */
export interface PageSituation {
  /** A stable name for tests. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The values of `{tenant}`, `{item}` and `{section}` in the page's address. */
  readonly customer?: Customer;
  readonly item?: string | undefined;
  readonly section?: string;
  /** The group of the index page it is listed in; `pages` when left out. */
  readonly group?: 'subscriptions' | 'elsewhere';
  /** Its evidence where it differs from the page's. */
  readonly evidence?: Evidence;
  readonly wishes?: Parameters<typeof toQuery>[0];
}

/**
 * One page of the portal: its address, how it is drawn, and the situations in which a partner can see it. Each file in
 * `pages` exports one as `page`; the file's name is the page's name, and the server finds the file.
 */
export interface PortalPage extends PageFixture {
  /** The address below the portal's root, with `{tenant}`, `{item}` and `{section}`; from `/` on, the whole path. */
  readonly address: string;
  /** Other addresses below the root that lead to the page. */
  readonly also?: RegExp;
  readonly situations: readonly PageSituation[];
}
