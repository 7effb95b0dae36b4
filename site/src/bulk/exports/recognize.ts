import { activityLog } from './activity-log.ts';
import { adminRelationships } from './admin-relationships.ts';
import { apiSubscriptions } from './api-subscriptions.ts';
import { cippLicenses } from './cipp-licenses.ts';
import { customerInsights } from './customer-insights.ts';
import { customers } from './customers.ts';
import { dailyUsage } from './daily-usage.ts';
import type { ExportKind } from './export-kind.ts';
import { graphSubscriptions } from './graph-subscriptions.ts';
import { licenseRecon } from './license-recon.ts';
import type { Columns, Meaning } from './meanings.ts';
import { newCommerceRecon } from './new-commerce-recon.ts';
import { subscriptionInsights } from './subscription-insights.ts';
import { subscriptions } from './subscriptions.ts';
import { usageRecon } from './usage-recon.ts';

/** Every export we know. */
export const exportKinds = [
  customers,
  subscriptions,
  newCommerceRecon,
  dailyUsage,
  licenseRecon,
  usageRecon,
  apiSubscriptions,
  graphSubscriptions,
  cippLicenses,
  adminRelationships,
  subscriptionInsights,
  customerInsights,
  activityLog,
] as const satisfies readonly ExportKind[];

/** The id of an export we know. */
export type ExportId = (typeof exportKinds)[number]['id'];

/** The export and the columns that a file's headers show. */
export interface Recognized {
  readonly kind: ExportId;
  readonly columns: Columns;
}

/** A header in the form that is compared: case, spaces, and the type of apostrophe do not matter. */
const plain = (header: string): string =>
  header
    .replace(/^\uFEFF/, '')
    .normalize('NFKC')
    .replace(/[\s\u200B]+/g, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase();

/** All names of a column of an export, the documented one first. */
export const namesOf = ({ translated }: ExportKind, header: string): readonly string[] => [
  header,
  ...(translated?.[header] ?? []),
];

const has = (kind: ExportKind, headers: ReadonlySet<string>, header: string): boolean =>
  namesOf(kind, header).some((name) => headers.has(plain(name)));

/** Whether a file with these headers is such an export for certain. */
function fits(kind: ExportKind, headers: ReadonlySet<string>): boolean {
  if (!kind.mark.every((header) => has(kind, headers, header))) return false;
  return !kind.only || headers.size === kind.headers.length;
}

/** The columns of an export in a file with these headers; one that is there twice is not used. */
function columnsOf(kind: ExportKind, headers: readonly string[]): Columns {
  const found = Object.entries(kind.reads).flatMap(([meaning, header]) => {
    const names = namesOf(kind, header).map(plain);
    const [column, another] = headers.flatMap((each, at) => (names.includes(each) ? [at] : []));
    return column === undefined || another !== undefined ? [] : [[meaning as Meaning, column]];
  });
  return Object.fromEntries(found);
}

/**
 * The export with these headers, in any order. Returns undefined when no export has its marks among them, or two have:
 * headers that many lists have, such as `Status` or `SubscriptionId`, show nothing.
 */
export function recognize(headers: readonly string[]): Recognized | undefined {
  const given = headers.map(plain);
  const set = new Set(given);
  const [kind, another] = exportKinds.filter((each) => fits(each, set));
  return kind && !another ? { kind: kind.id, columns: columnsOf(kind, given) } : undefined;
}

/** The export with that id. */
export const exportKind = (id: ExportId): ExportKind => exportKinds.find((kind) => kind.id === id) as ExportKind;
