// Over 250 lines: one list of documents.
import type { Day } from '../days/day.ts';

/**
 * The way a document was read: as a file of a public `repository`, as a `mirror` of Microsoft's page or an archived
 * copy of it, as the text of a `pull-request`, as a `thread` of a public forum, or as others `quoted` it.
 */
export type WayRead = 'repository' | 'mirror' | 'pull-request' | 'thread' | 'quoted';

/** A document the rules are based on. */
export interface Source {
  /** The document's own title, in its own language. */
  readonly title: string;
  /** The date of its content, if it has one. */
  readonly date?: Day;
  /**
   * Its own address, where that is known. Where there is a file, that was read instead: the page may have changed or
   * moved.
   */
  readonly page?: string;
  /** The public repository and path of the copy that was read. */
  readonly file?: { readonly repository: string; readonly commit: string; readonly path: string };
  /** How it was read; `repository` where there is a file. */
  readonly read?: WayRead;
  /** The document that it is an edition of. */
  readonly editionOf?: string;
}

const kv = (path: string) => ({ repository: 'kvamseek/partner-center', commit: '85eb3c4', path });
const learn = (path: string) => `https://learn.microsoft.com/partner-center/${path}`;
const azureDocs = (repository: string, commit: string, file: string) => ({
  repository,
  commit,
  path: `articles/cost-management-billing/manage/${file}`,
});
const sxs = (commit: string, article: string) => ({
  repository: 'MicrosoftDocs/partner-center-pr.de-de',
  commit,
  path: `partner-center/${article}.md`,
});

/**
 * Every document cited, by a short name; each edition of a document has its own. The name of a document is in the
 * address of its page, so it does not change once it was published.
 */
export const sources = {
  multichannel: {
    title: 'Multi-channel support: using other partners to support customer subscriptions purchased elsewhere',
    date: '2020-06-17',
    file: {
      repository: 'isabella232/partner-center-pr.tr-tr',
      commit: '8d2167f',
      path: 'partner-center/multichannel.md',
    },
  },
  'multichannel-2016': {
    title: 'Multi-channel support (first edition)',
    date: '2016-12-02',
    file: {
      repository: 'MicrosoftDocs/partner-center-pr.de-de',
      commit: 'c47e6a2c',
      path: 'partner-center/multichannel.md',
    },
    editionOf: 'multichannel',
  },
  'multichannel-2023': {
    title: 'Multichannel support',
    date: '2023-09-20',
    file: kv('multichannel.md'),
    editionOf: 'multichannel',
  },
  'multichannel-newest': {
    title: 'Multichannel support (newest wording, undated)',
    page: learn('customers/multichannel'),
    read: 'mirror',
    editionOf: 'multichannel',
  },
  request: {
    title: 'Request a reseller relationship with a customer',
    date: '2023-06-05',
    page: learn('request-a-relationship-with-a-customer'),
    file: kv('request-a-relationship-with-a-customer.md'),
  },
  'request-history': {
    title: 'Request a reseller relationship with a customer (earlier editions)',
    date: '2018-11-01',
    file: sxs('f5d132cb', 'request-a-relationship-with-a-customer'),
    editionOf: 'request',
  },
  'request-2017': {
    title: 'Request a reseller relationship with a customer (2017 edition)',
    date: '2017-07-18',
    file: sxs('0ebcaa39', 'request-a-relationship-with-a-customer'),
    editionOf: 'request',
  },
  'switch-azure': {
    title: 'Switch Azure subscriptions to a different partner',
    date: '2023-05-30',
    page: learn('switch-azure-subscriptions-to-a-different-partner'),
    file: kv('switch-azure-subscriptions-to-a-different-partner.md'),
  },
  'transfer-azure-plan': {
    title: 'Transfer Azure subscriptions under an Azure plan from one partner to another',
    date: '2023-09-14',
    file: kv('transfer-azure-subscriptions-under-azure-plan.md'),
  },
  'work-with-partners': {
    title: 'Work with other partners',
    date: '2022-02-28',
    page: learn('work-with-other-partners'),
    file: kv('work-with-other-partners.md'),
  },
  'multi-partner': { title: 'Multi-partner support', date: '2023-09-26', file: kv('multipartner.md') },
  'csp-relationships': {
    title: 'Supported partner relationships in CSP',
    date: '2023-01-11',
    file: kv('csp-supported-partner-relationships.md'),
  },
  'indirect-reseller': {
    title: 'Indirect reseller tasks in Partner Center',
    date: '2022-09-21',
    page: learn('enroll/indirect-reseller-tasks-in-partner-center'),
    file: kv('indirect-reseller-tasks-in-partner-center.md'),
  },
  'indirect-provider': {
    title: 'Indirect provider tasks in Partner Center',
    date: '2023-09-15',
    page: learn('customers/indirect-provider-tasks-in-partner-center'),
    file: kv('indirect-provider-tasks-in-partner-center.md'),
  },
  delegated: {
    title: 'Delegated administration privileges: how customers grant or revoke them',
    date: '2023-09-20',
    file: kv('customers-revoke-admin-privileges.md'),
  },
  'move-licenses': {
    title: 'Transition license-based customers to CSP',
    date: '2023-01-11',
    file: kv('transition-seat-based-services.md'),
  },
  'move-licenses-newest': {
    title: 'Transition license-based customers to CSP (newest wording, undated)',
    read: 'mirror',
    editionOf: 'move-licenses',
  },
  'transfer-license': {
    title: 'Transfer new-commerce license-based subscriptions between partners (undated)',
    page: learn('customers/transfer-subscriptions'),
    read: 'mirror',
  },
  'partner-transition': {
    title: 'Partner transition guide (2026, undated)',
    page: learn('enroll/partner-transition-guide'),
    read: 'mirror',
  },
  'to-indirect': {
    title: 'Transition customers from direct to indirect',
    date: '2021-10-07',
    file: kv('transition-direct-to-indirect.md'),
  },
  gdap: {
    title: 'Granular delegated admin privileges: introduction and requests',
    date: '2023-10-23',
    file: kv('gdap-obtain-admin-permissions-to-manage-customer.md'),
  },
  'gdap-faq': {
    title: 'GDAP: frequently asked questions',
    date: '2023-10-12',
    page: learn('gdap-faq'),
    file: kv('gdap-faq.md'),
  },
  'gdap-customer-approval': {
    title: 'Customer approval of partner GDAP request',
    date: '2023-03-31',
    file: kv('gdap-customer-approval.md'),
  },
  'gdap-customer-terminate': {
    title: 'Customer-led termination of a GDAP relationship',
    date: '2023-03-21',
    file: kv('gdap-customer-terminate.md'),
  },
  'gdap-without-relationship': {
    title: 'CIPP issues 1682 (August 2023) and 5963 (May 2026): GDAP without a reseller relationship',
    page: 'https://github.com/KelvinTegelaar/CIPP/issues/1682',
    read: 'thread',
  },
  markets: {
    title: 'CSP regional authorization overview',
    date: '2023-08-17',
    file: kv('regional-authorization-overview.md'),
  },
  cancellation: {
    title: 'New commerce cancellation policy',
    date: '2023-07-27',
    file: kv('new-commerce-cancellation-policy.md'),
  },
  'extended-terms': {
    title: 'Extended service terms',
    date: '2026-05-04',
    page: learn('customers/extended-service-terms'),
    read: 'mirror',
  },
  'remove-relationship': {
    title: 'Remove a reseller relationship',
    date: '2021-11-01',
    file: kv('remove-a-relationship.md'),
  },
  permissions: { title: 'Permissions overview', date: '2022-11-22', file: kv('permissions-overview.md') },
  'us-government': {
    title: 'Partner Center for Microsoft Cloud for US Government',
    date: '2021-11-08',
    file: kv('partner-center-for-microsoft-us-govt-cloud.md'),
  },
  'us-government-faq': {
    title: 'Microsoft Cloud for US Government: frequently asked questions',
    date: '2021-06-17',
    file: kv('faq-for-us-govt-cloud.yml'),
  },
  'national-clouds-developer': {
    title: 'Developing for Partner Center for Microsoft National Cloud',
    date: '2023-09-28',
    file: kv('developer/developing-for-partner-center-for-microsoft-national-cloud.md'),
  },
  gcc: { title: 'CSP for Government Community Cloud', date: '2021-11-10', file: kv('csp-gcc-overview.md') },
  education: { title: 'Minecraft: Education Edition subscriptions', file: kv('minecraft-subscriptions.md') },
  'gcc-validation': {
    title: 'Validate customers for the Government Community Cloud',
    file: kv('csp-gcc-validate.md'),
  },
  china: {
    title: 'Multi-channel support (21Vianet edition)',
    date: '2018-10-29',
    file: {
      repository: 'MicrosoftDocs/partner-center-pr.de-de',
      commit: '2f9655b',
      path: 'Archive/China-multichannel.md',
    },
  },
  advisors: { title: 'Advisors who are not in CSP', date: '2023-05-24', file: kv('advisors-no-csp.md') },
  'open-license': { title: 'Partner Center announcements, April and July 2021', date: '2021-07-13' },
  'ea-transfer': {
    title: 'Transfer Azure subscriptions between subscribers and CSPs',
    date: '2023-03-29',
    file: azureDocs('MicrosoftDocs/azure-docs', '001b15d', 'transfer-subscriptions-subscribers-csp.yml'),
  },
  'ea-ownership': {
    title: 'Get billing ownership of Azure subscriptions to your MPA account',
    date: '2020-06-11',
    file: azureDocs('MicrosoftDocs/azure-docs', 'd360ee5', 'mpa-request-ownership.md'),
  },
  'azure-transfers': {
    title: 'Azure product transfer hub',
    date: '2025-10-21',
    file: azureDocs('xtqqczze/MicrosoftDocs-azure-docs', '22c96b3', 'subscription-transfer.md'),
  },
  'azure-plan-customer': {
    title: 'Transfer Azure plan subscriptions between partners: what the customer does',
    date: '2025-12-29',
    file: azureDocs('MicrosoftDocs/azure-docs', '03e5750', 'azure-plan-subscription-transfer-partners.md'),
  },
  'ea-ownership-solutions-partner': {
    title: 'Azure documentation, change 128690: Solutions Partners can request ownership',
    date: '2026-08-06',
    page: 'https://github.com/MicrosoftDocs/azure-docs/pull/128690',
    read: 'pull-request',
  },
  'ea-ownership-frontier-distributor': {
    title: 'Azure documentation, change 128716: Frontier Distributors can request ownership',
    date: '2026-08-20',
    page: 'https://github.com/MicrosoftDocs/azure-docs/pull/128716',
    read: 'pull-request',
  },
  'channel-partner': {
    title: 'Change of channel partner (Azure cost management)',
    date: '2025-11-13',
    file: azureDocs('MicrosoftDocs/azure-docs', '03e5750', 'change-of-channel-partner.md'),
  },
  'ea-renewals': {
    title: 'Microsoft on the renewal of cloud Enterprise Agreements, as quoted by resellers and advisors',
    date: '2024-11-12',
    read: 'quoted',
  },
  'link-partner-id': {
    title: 'Link a partner ID to your account that manages customers',
    date: '2023-07-27',
    read: 'mirror',
  },
  'manage-partners': {
    title: 'Manage partner relationships (Microsoft 365), as archived',
    date: '2026-04-06',
    page: 'https://learn.microsoft.com/microsoft-365/commerce/manage-partners',
    read: 'mirror',
  },
  'manage-partners-older': {
    title: 'Manage partner relationships (Microsoft 365), an older edition',
    file: {
      repository: 'MicrosoftDocs/microsoft-365-docs',
      commit: '045e9e1',
      path: 'microsoft-365/commerce/manage-partners.md',
    },
    editionOf: 'manage-partners',
  },
  'customer-resource': {
    title: 'Customer resources (Partner Center API)',
    file: kv('developer/customer-resources.md'),
  },
  authorization: {
    title: 'Requirements for CSP direct-bill partners and indirect resellers',
    date: '2023-10-02',
    file: kv('new-indirect-reseller-requirement.md'),
  },
  'authorization-newest': {
    title: 'Requirements for indirect resellers (newest wording, undated)',
    page: learn('new-indirect-reseller-requirement'),
    read: 'mirror',
    editionOf: 'authorization',
  },
  'direct-bill': {
    title: 'Direct-bill eligibility requirements (2025, undated)',
    page: learn('direct-bill-eligibility-requirements'),
    read: 'mirror',
  },
  'partner-id-validation': {
    title: 'Dicker Data: PartnerID validation on orders, changes and transfers',
    date: '2026-02-27',
    read: 'quoted',
  },
  enforcement: {
    title: 'Microsoft Tech Community: what happens when a partner misses the yearly authorization',
    date: '2025-10-25',
    read: 'thread',
  },
  'suspended-account': {
    title: 'Microsoft Q&A 5792224 and the page on suspended accounts (2026)',
    read: 'thread',
  },
  agreements: {
    title: 'Confirm customer acceptance of the Microsoft Customer Agreement',
    date: '2023-04-28',
    file: kv('confirm-customer-agreement.md'),
  },
  'agreements-newest': {
    title: 'Confirm customer acceptance of the Microsoft Customer Agreement (newest wording)',
    date: '2026-01-05',
    page: learn('confirm-customer-agreement'),
    read: 'mirror',
    editionOf: 'agreements',
  },
  'legacy-licenses': {
    title: 'Microsoft’s partner news and distributors on the end of legacy licenses',
    date: '2023-07-12',
    read: 'quoted',
  },
  'earlier-editions': { title: 'Earlier editions of the documentation, as read in their public repositories' },
} as const satisfies Record<string, Source>;

/** The short name of a document, or of an edition of one. */
export type SourceId = keyof typeof sources;

/** The document that a source is an edition of; the source itself where it is the only one. */
export function documentOf(id: SourceId): SourceId {
  const { editionOf }: Source = sources[id];
  return (editionOf ?? id) as SourceId;
}

/** Where a document can be read: first its own page, then the copy in a public repository. */
export function sourceAddresses(id: SourceId): readonly string[] {
  const { page, file }: Source = sources[id];
  const copy = file && `https://github.com/${file.repository}/blob/${file.commit}/${file.path}`;
  return [page, copy].filter((address) => address !== undefined);
}

/** The way a document was read. */
export function wayRead(id: SourceId): WayRead {
  const { file, read }: Source = sources[id];
  return read ?? (file ? 'repository' : 'quoted');
}
