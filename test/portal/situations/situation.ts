import type { Customer } from '../customer-shape.ts';
import { customers } from '../customers.ts';
import type { PageSituation, PortalPage } from '../portal-page.ts';
import { type Switch, toQuery } from '../switches.ts';

/** One situation that a partner can see on the portal, as an address of the mock portal. */
export type Situation = {
  /** A stable name for tests. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Path and query. */
  readonly address: string;
  readonly group: 'pages' | 'subscriptions' | 'addresses' | 'timing' | 'languages' | 'hostile' | 'elsewhere';
  /** Our certainty that the live portal looks this way: A seen live in 2026 … D inferred. */
  readonly evidence: 'A' | 'B' | 'C' | 'D';
  /** The customer the address names, for what a test expects. */
  readonly tenantId?: string;
  readonly subscriptionId?: string;
  readonly switches: readonly Switch[];
  /** The window this situation is about, where its size matters. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The status the server answers with, where it is not 200. */
  readonly status?: number;
};

/** The root today's portal has before `customers`. */
export const root = '/dashboard/v2';

/** A customer's page under a root. */
export function customerAddress(customer: Customer, section: string, base = root): string {
  return `${base}/customers/${customer.tenantId}/${section}`;
}

type Wish = Parameters<typeof toQuery>[0];
type Rest = Pick<Situation, 'id' | 'title' | 'description' | 'group' | 'evidence'> & Partial<Situation>;

/** A situation at a path, with the customer and the subscription in its address. */
export function at(path: string, rest: Rest, wish: Wish = {}): Situation {
  const customer = customers.find(({ tenantId }) => path.includes(tenantId));
  const item = customer?.subscriptions.find(({ id }) => path.includes(id));
  return {
    address: `${path}${toQuery(wish)}`,
    switches: wish.switches ?? [],
    ...(customer === undefined ? {} : { tenantId: customer.tenantId }),
    ...(item === undefined ? {} : { subscriptionId: item.id }),
    ...rest,
  };
}

/** A situation of a page, at the page's address. */
export function onPage({ address, evidence }: PortalPage, situation: PageSituation): Situation {
  const { customer, item, section, wishes, ...rest } = situation;
  const values: Readonly<Record<string, string | undefined>> = { tenant: customer?.tenantId, item, section };
  const path = address.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The situation ${situation.id} needs a value for {${name}}.`);
    return value;
  });
  return at(path.startsWith('/') ? path : `${root}/${path}`, { group: 'pages', evidence, ...rest }, wishes);
}
