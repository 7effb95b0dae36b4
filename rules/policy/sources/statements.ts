// Over 250 lines: one list of statements.
import type { Day } from '../days/day.ts';
import { grouped } from '../grouped.ts';
import { documentOf, type Source, type SourceId, sourceAddresses, sources, type WayRead, wayRead } from './sources.ts';

interface Origin {
  readonly source: SourceId;
  /** The section of the document. */
  readonly section?: string;
  /** The day the statement took effect or was first seen, where that differs from the document's own. */
  readonly date?: Day;
  /** The document that the statement links to. */
  readonly linksTo?: SourceId;
}

/**
 * Every statement the rules are based on, by number: S the article's own (28, two of them in parts), N the related
 * articles', T the dated changes. Its words are `messages.statements[id]`.
 */
export const statementOrigins = {
  S1: { source: 'multichannel', section: 'title' },
  S2: { source: 'multichannel', section: 'description' },
  S3: { source: 'multichannel', section: 'metadata' },
  S4: { source: 'multichannel', section: 'heading' },
  S5: { source: 'multichannel', section: 'applies to' },
  S6: { source: 'multichannel', section: 'roles' },
  S7: { source: 'multichannel', section: 'introduction' },
  S8: { source: 'multichannel', section: 'introduction' },
  S9: { source: 'multichannel', section: 'first bullet' },
  S9a: { source: 'multichannel', section: 'first bullet' },
  S9b: { source: 'multichannel', section: 'first bullet' },
  S9c: { source: 'multichannel', section: 'first bullet' },
  S9d: { source: 'multichannel', section: 'first bullet' },
  S10: { source: 'multichannel', section: 'second bullet' },
  S11: { source: 'multichannel', section: 'second bullet' },
  S12: { source: 'multichannel', section: 'second bullet' },
  S12a: { source: 'multichannel', section: 'second bullet' },
  S12b: { source: 'multichannel', section: 'second bullet' },
  S13: { source: 'multichannel', section: 'table heading' },
  S14: { source: 'multichannel', section: 'table, license-based' },
  S15: { source: 'multichannel', section: 'table, license-based', linksTo: 'request' },
  S16: { source: 'multichannel', section: 'table, usage-based' },
  S17: { source: 'multichannel', section: 'table, usage-based' },
  S18: { source: 'multichannel', section: 'table, usage-based' },
  S19: { source: 'multichannel', section: 'table, usage-based' },
  S20: { source: 'multichannel', section: 'table, usage-based' },
  S21: { source: 'multichannel', section: 'table, usage-based', linksTo: 'switch-azure' },
  S22: { source: 'multichannel', section: 'note' },
  S23: { source: 'multichannel', section: 'note' },
  S24: { source: 'multichannel', section: 'note' },
  S25: { source: 'multichannel', section: 'next steps' },
  S26: { source: 'multichannel', section: 'next steps', linksTo: 'work-with-partners' },
  S27: { source: 'multichannel', section: 'next steps', linksTo: 'indirect-reseller' },
  S28: { source: 'multichannel', section: 'next steps', linksTo: 'indirect-provider' },
  'N1.1': { source: 'request', date: '2020-02-05' },
  'N1.3': { source: 'request-history', date: '2018-11-01' },
  'N1.4': { source: 'request', date: '2019-01-16' },
  'N1.5': { source: 'request', section: 'roles' },
  'N1.6': { source: 'request', section: 'where the customer accepts' },
  'N1.7': { source: 'delegated', date: '2020-09-23' },
  'N1.8': { source: 'request', date: '2020-02-05' },
  'N1.9': { source: 'request' },
  'N1.10': { source: 'request-history', date: '2020-12-11' },
  'N1.11': { source: 'request-2017', date: '2017-07-18' },
  'N1.13': { source: 'multichannel-newest' },
  'N1.14': { source: 'manage-partners-older' },
  'N1.steps': { source: 'delegated', section: 'invitation steps' },
  'N2.1': { source: 'switch-azure', date: '2020-05-13' },
  'N2.2': { source: 'switch-azure', section: 'prerequisites', date: '2018-02-19' },
  'N2.3': { source: 'switch-azure', date: '2018-09-05' },
  'N2.4': { source: 'switch-azure' },
  'N2.5': { source: 'switch-azure', date: '2018-10-25' },
  'N2.7': { source: 'switch-azure' },
  'N2.8': { source: 'switch-azure', section: 'steps' },
  'N2.9': { source: 'switch-azure', section: 'form' },
  'N2.10': { source: 'switch-azure', date: '2018-04-06' },
  'N3.1': { source: 'transfer-azure-plan', date: '2020-09-29' },
  'N3.2': { source: 'transfer-azure-plan' },
  'N3.3': { source: 'transfer-azure-plan', section: 'prerequisites' },
  'N3.4': { source: 'transfer-azure-plan', section: 'steps' },
  'N3.5': { source: 'transfer-azure-plan' },
  'N3.7': { source: 'transfer-azure-plan' },
  'N3.8': { source: 'transfer-azure-plan', section: 'access after the transfer' },
  'N3.9': { source: 'transfer-azure-plan' },
  'N3.10': { source: 'transfer-azure-plan', section: 'Marketplace' },
  'N3.12': { source: 'azure-plan-customer' },
  'N4.1': { source: 'work-with-partners' },
  'N4.2': { source: 'work-with-partners', section: 'national clouds' },
  'N4.3': { source: 'work-with-partners', date: '2020-11-30' },
  'N4.4': { source: 'multi-partner' },
  'N4.5': { source: 'multi-partner' },
  'N4.6': { source: 'multi-partner', date: '2019-11-20' },
  'N4.8': { source: 'csp-relationships' },
  'N4.12': { source: 'csp-relationships', date: '2020-02-01' },
  'N5.1': { source: 'indirect-reseller', date: '2020-10-01' },
  'N5.2': { source: 'indirect-reseller' },
  'N5.3': { source: 'indirect-reseller' },
  'N5.4': { source: 'indirect-reseller' },
  'N5.5': { source: 'indirect-reseller' },
  'N5.6': { source: 'earlier-editions', date: '2017-07-18' },
  'N6.1': { source: 'indirect-provider' },
  'N6.2': { source: 'indirect-provider' },
  'N6.4': { source: 'indirect-provider' },
  'N6.5': { source: 'indirect-provider' },
  'N6.6': { source: 'indirect-provider', date: '2020-07-03' },
  'N7.1': { source: 'delegated' },
  'N7.2': { source: 'delegated' },
  'N7.5': { source: 'gdap-faq', date: '2023-10-09' },
  'N8.1': { source: 'move-licenses' },
  'N8.2': { source: 'move-licenses', date: '2018-09-05' },
  'N8.3': { source: 'move-licenses' },
  'N8.4': { source: 'move-licenses' },
  'N8.5': { source: 'move-licenses' },
  'N8.6': { source: 'move-licenses' },
  'N8.7': { source: 'move-licenses', date: '2020-06-23' },
  'N8.10': { source: 'move-licenses-newest' },
  'N9.1': { source: 'transfer-license' },
  'N9.2': { source: 'transfer-license' },
  'N9.3': { source: 'transfer-license' },
  'N9.4': { source: 'transfer-license' },
  'N9.6': { source: 'transfer-license', date: '2024-06-19' },
  'N9.7': { source: 'transfer-license' },
  'N10.1': { source: 'to-indirect' },
  'N10.2': { source: 'to-indirect' },
  'N11.1': { source: 'gdap' },
  'N11.2': { source: 'gdap' },
  'N11.3': { source: 'gdap-faq' },
  'N11.4': { source: 'gdap-faq' },
  'N11.5': { source: 'gdap-faq' },
  'N11.6': { source: 'gdap-faq' },
  'N11.9': { source: 'gdap-faq' },
  'N11.7': { source: 'gdap-customer-approval' },
  'N11.8': { source: 'gdap-customer-terminate' },
  'N11.10': { source: 'gdap-without-relationship' },
  'N12.1': { source: 'markets' },
  'N12.2': { source: 'markets' },
  'N12.3': { source: 'markets' },
  'N12.4': { source: 'markets' },
  'N13.1': { source: 'cancellation', date: '2022-03-18' },
  'N13.2': { source: 'cancellation' },
  'N13.3': { source: 'cancellation' },
  'N13.4': { source: 'cancellation' },
  'N14.1': { source: 'remove-relationship' },
  'N14.2': { source: 'remove-relationship' },
  'N14.3': { source: 'remove-relationship' },
  'N14.4': { source: 'manage-partners-older' },
  N15: { source: 'permissions' },
  'N16.1': { source: 'us-government' },
  'N16.2': { source: 'us-government-faq' },
  'N16.3': { source: 'national-clouds-developer' },
  'N16.5': { source: 'gcc' },
  'N16.6': { source: 'earlier-editions', date: '2018-12-05' },
  'N16.7': { source: 'china' },
  'N17.1': { source: 'advisors', date: '2021-05-20' },
  'N17.2': { source: 'open-license', date: '2022-01-01' },
  'N17.3': { source: 'ea-ownership', date: '2020-02-13' },
  'N17.4': { source: 'customer-resource' },
  'N17.5': { source: 'multichannel-newest' },
  'N17.6': { source: 'ea-transfer' },
  'N17.7': { source: 'azure-transfers' },
  'N17.8': { source: 'ea-ownership-solutions-partner' },
  'N17.8b': { source: 'ea-ownership-frontier-distributor' },
  'N17.9': { source: 'ea-renewals', date: '2025-01-01' },
  'N18.2': { source: 'authorization' },
  'N18.4': { source: 'authorization-newest', date: '2025-10-01' },
  'N18.5': { source: 'direct-bill', date: '2025-10-01' },
  'N18.6': { source: 'partner-id-validation', date: '2025-12-01' },
  'N18.7': { source: 'enforcement' },
  'N18.8': { source: 'suspended-account' },
  'N19.1': { source: 'csp-relationships', date: '2020-02-01' },
  'N19.2': { source: 'agreements', date: '2020-02-01' },
  'N19.3': { source: 'agreements-newest' },
  'N24.1': { source: 'extended-terms' },
  'N24.2': { source: 'extended-terms' },
  'N24.3': { source: 'extended-terms' },
  N25: { source: 'gcc-validation' },
  N25b: { source: 'education' },
  N26: { source: 'transfer-license' },
  N27: { source: 'link-partner-id' },
  N27b: { source: 'manage-partners-older' },
  N28: { source: 'channel-partner' },
  N29: { source: 'partner-transition' },
  T1: { source: 'china', date: '2016-10-20' },
  T2: { source: 'multichannel-2016', date: '2016-12-02' },
  T3: { source: 'earlier-editions', date: '2017-03-30' },
  T5: { source: 'earlier-editions', date: '2017-09-15' },
  T6: { source: 'earlier-editions', date: '2018-02-19' },
  T9: { source: 'earlier-editions', date: '2018-09-05' },
  T10: { source: 'earlier-editions', date: '2018-09-13' },
  T11: { source: 'earlier-editions', date: '2018-11-01' },
  T12: { source: 'earlier-editions', date: '2018-11-02' },
  T13: { source: 'earlier-editions', date: '2018-12-05' },
  T14: { source: 'earlier-editions', date: '2019-01-16' },
  T16: { source: 'earlier-editions', date: '2019-11-20' },
  T18: { source: 'earlier-editions', date: '2020-02-01' },
  T21: { source: 'earlier-editions', date: '2020-05-13' },
  T22: { source: 'multichannel', date: '2020-06-17' },
  T25: { source: 'earlier-editions', date: '2020-09-23' },
  T26: { source: 'earlier-editions', date: '2020-09-30' },
  T28: { source: 'earlier-editions', date: '2020-11-29' },
  T30: { source: 'earlier-editions', date: '2020-12-11' },
  T31: { source: 'earlier-editions', date: '2021-01-05' },
  T34: { source: 'earlier-editions', date: '2021-05-20' },
  T36: { source: 'earlier-editions', date: '2021-07-21' },
  T37: { source: 'multichannel', date: '2021-08-06' },
  T38: { source: 'earlier-editions', date: '2022-01-01' },
  T39: { source: 'earlier-editions', date: '2022-01-10' },
  T41: { source: 'earlier-editions', date: '2022-03-18' },
  T44: { source: 'earlier-editions', date: '2023-09-14' },
  T45: { source: 'multichannel-2023', date: '2023-09-20' },
  T46: { source: 'gdap-faq', date: '2023-10-09' },
  T50: { source: 'transfer-license', date: '2024-06-19' },
  T51: { source: 'legacy-licenses', date: '2024-09-01' },
  T53: { source: 'multichannel-newest' },
  T56: { source: 'extended-terms', date: '2026-05-04' },
  T57: { source: 'agreements-newest', date: '2026-01-05' },
  T58: { source: 'manage-partners', date: '2026-04-06' },
} as const satisfies Record<string, Origin>;

/** A statement's number. */
export type StatementId = keyof typeof statementOrigins;

/** A statement's origin: its document and section, its day, and the address where it can be read. */
export interface Statement {
  readonly id: StatementId;
  /** The document or the edition of it, by its short name. */
  readonly source: SourceId;
  /** The document whose page has it, where its source is an edition of another. */
  readonly document?: SourceId;
  /** The document's own title, in its own language. */
  readonly title: string;
  readonly section?: string;
  readonly date?: Day;
  /** Its public address, where one is known: Microsoft's own page, else a copy. */
  readonly address?: string;
}

/** Every statement id, in the order of the sources. */
export const statementIds = Object.keys(statementOrigins) as readonly StatementId[];

/** Where a statement comes from. */
export function statement(id: StatementId): Statement {
  const { source, section, date }: Origin = statementOrigins[id];
  const { title, date: published }: Source = sources[source];
  const [address] = sourceAddresses(source);
  const known = date ?? published;
  const document = documentOf(source);
  return {
    id,
    source,
    ...(document !== source && { document }),
    title,
    ...(section && { section }),
    ...(known && { date: known }),
    ...(address && { address }),
  };
}

/** A document or an edition of one, where it and the copy that was read can be found, and how it was read. */
export interface CitedDocument {
  readonly id: SourceId;
  readonly title: string;
  /** The date of its content, if it has one. */
  readonly date?: Day;
  /** The document's own address first, then the copy's, as far as they are known. */
  readonly addresses: readonly string[];
  readonly read: WayRead;
  /** The statements that come from it. */
  readonly ids: readonly StatementId[];
}

function citedDocument(id: SourceId, ids: readonly StatementId[]): CitedDocument {
  const { title, date }: Source = sources[id];
  return { id, title, ...(date && { date }), addresses: sourceAddresses(id), read: wayRead(id), ids };
}

/** The documents of some statements, each edition by itself, in the order of the statements. */
export const documentsOf = (ids: readonly StatementId[]): readonly CitedDocument[] =>
  [...grouped(ids, (id): SourceId => statementOrigins[id].source)].map(([source, own]) => citedDocument(source, own));

/** The editions of every document that statements are from, by the document's name; the document itself comes first. */
export const editionsByDocument = (): ReadonlyMap<SourceId, readonly CitedDocument[]> => {
  const byDocument = grouped(documentsOf(statementIds), ({ id }) => documentOf(id));
  return new Map(
    [...byDocument].map(([name, all]) => [
      name,
      all.toSorted((one, other) => +(other.id === name) - +(one.id === name)),
    ]),
  );
};

/** The document that a statement links to. Returns undefined when it links to none. */
export function linkedDocument(id: StatementId): CitedDocument | undefined {
  const { linksTo }: Origin = statementOrigins[id];
  return (
    linksTo &&
    citedDocument(
      linksTo,
      statementIds.filter((each) => statementOrigins[each].source === linksTo),
    )
  );
}

/** Every statement with its origin. */
export const statements: readonly Statement[] = statementIds.map(statement);
