import { activityLog } from './activity-log.ts';
import { customerInsights } from './customer-insights.ts';
import { customers } from './customers.ts';
import { dailyUsage } from './daily-usage.ts';
import type { ExportKind } from './export-kind.ts';
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
  subscriptionInsights,
  customerInsights,
  activityLog,
] as const satisfies readonly ExportKind[];

/** The id of an export we know. */
export type ExportId = (typeof exportKinds)[number]['id'];

/** What a file's headers show. */
export interface Recognized {
  readonly kind: ExportId;
  readonly columns: Columns;
}

/** A header as it is compared: case, space and the kind of apostrophe do not matter. */
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

/** Fewer headers in common could be a coincidence. */
const enough = 3;

/** How many of the export's columns a file has. */
function hits(kind: ExportKind, headers: ReadonlySet<string>): number {
  return kind.headers.filter((header) => namesOf(kind, header).some((name) => headers.has(plain(name)))).length;
}

/** The columns of an export in a file with these headers. */
function columnsOf(kind: ExportKind, headers: readonly string[]): Columns {
  const found = Object.entries(kind.reads).flatMap(([meaning, header]) => {
    const names = namesOf(kind, header).map(plain);
    const column = headers.findIndex((each) => names.includes(each));
    return column < 0 ? [] : [[meaning as Meaning, column]];
  });
  return Object.fromEntries(found);
}

/**
 * The export with these headers, in any order. Returns undefined when none has enough of them, or two fit equally well.
 */
export function recognize(headers: readonly string[]): Recognized | undefined {
  const given = headers.map(plain);
  const set = new Set(given);
  const fits = exportKinds
    .map((kind: ExportKind) => ({ kind, hits: hits(kind, set), share: hits(kind, set) / kind.headers.length }))
    .filter((fit) => fit.hits >= enough)
    .toSorted((one, other) => other.hits - one.hits || other.share - one.share);
  const [best, next] = fits;
  if (!best || (next && next.hits === best.hits && next.share === best.share)) return undefined;
  return { kind: best.kind.id as ExportId, columns: columnsOf(best.kind, given) };
}

/** The export with that id. */
export const exportKind = (id: ExportId): ExportKind => exportKinds.find((kind) => kind.id === id) as ExportKind;
